internal import NewsText

/// Names and signs of money that several countries share.
enum MoneyFamily: String {
  case dollar, pound, peso, rupee, kr, krona, krone, dinar, riyal, lira, shilling, franc

  /// Whether one country's money is meant where nothing tells which; shillings are of too many lands and times.
  var hasCommonest: Bool { self != .shilling }

  static func of(_ key: WordKey) -> MoneyFamily? { words[key] }

  private static let words = WordMap<MoneyFamily>(
    lines: """
      dollar: $ dollar dollars cent cents
      pound: pound pounds
      peso: peso pesos
      rupee: rs rupee rupees ₨
      kr: kr
      krona: krona kronor kronur
      krone: krone kroner
      dinar: dinar dinars
      riyal: riyal riyals rial rials
      lira: lira liras
      shilling: shilling shillings
      franc: franc francs
      """
  ) { MoneyFamily(rawValue: String($0)) }
}
