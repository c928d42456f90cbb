/// The words of written dates. Own list; month names of English, French, German, Spanish and Portuguese with the
/// abbreviations of their style guides. Licence: that of Copydesk.
enum DateLexicon {
  static let months: [String: Int] = {
    let names = [
      "jan january januar janvier enero janeiro", "feb february februar février fevrier febrero fevereiro febr",
      "mar march märz mars marzo março mrz", "apr april avril abril avr abr", "may mai mayo maio",
      "jun june juni juin junio junho", "jul july juli juillet julio julho juil",
      "aug august août aout agosto ago", "sep sept september septembre septiembre setembro set",
      "oct october oktober octobre octubre outubro okt", "nov november novembre noviembre novembro",
      "dec december dezember décembre decembre diciembre dezembro dez",
    ]
    var months: [String: Int] = [:]
    for (index, line) in names.enumerated() {
      for name in line.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()

  /// What stands beside a date in a date line: weekdays, zones, and the words of the line itself.
  static let companions = WordSet(
    """
    mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
    lundi mardi mercredi jeudi vendredi samedi dimanche
    montag dienstag mittwoch donnerstag freitag samstag sonntag
    am pm a p m t z gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest msk ist jst
    published updated posted modified created date dated on at of the last first de del le den der
    issued released filed
    """)

  /// The digits of `8th`; nil for other words.
  static func ordinal(_ word: String) -> String? {
    guard word.utf8.count > 2, ["st", "nd", "rd", "th"].contains(word.suffix(2)) else { return nil }
    let digits = word.dropLast(2)
    return digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? String(digits) : nil
  }
}
