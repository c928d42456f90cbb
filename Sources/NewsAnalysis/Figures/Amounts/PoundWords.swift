internal import NewsText

/// Tells pounds of weight from pounds of money.
enum PoundWords {
  private static let pound: WordKey = "pound"
  private static let pounds: WordKey = "pounds"
  private static let moneyNouns = WordSet(
    "note notes coin coins fine bill deal contract grant prize bonus investment debt loan budget house home ticket fee sterling"
  )

  /// "a twenty-pound bag".
  private static func isAdjective(_ pieces: [Piece], _ money: Currencies.Match) -> Bool {
    guard pieces[money.start].key == pound, money.start > 0, pieces[money.start - 1].key == Mark.dash,
      money.end < pieces.count,
      pieces[money.end].isWord
    else { return false }
    return !moneyNouns.contains(pieces[money.end].key)
  }

  private static let moneys = WordSet(
    "debt debts aid damage damages public money savings investment funding cash compensation tax taxes")

  /// "5,000 pounds of potatoes", not "of public money" and "of it".
  private static func isOfGoods(_ pieces: [Piece], _ money: Currencies.Match) -> Bool {
    guard money.end + 1 < pieces.count, pieces[money.end].key == NumeralReader.of else { return false }
    let next = pieces[money.end + 1]
    return next.isWord && !moneys.contains(next.key) && !moneyNouns.contains(next.key) && !moneyWords.contains(next.key)
      && !determiners.contains(next.key) && !next.flags.contains(.capitalized)
  }

  private static let determiners = WordSet(
    "the a an his her its their our my your it them this that these those which any")

  private static let moneyWords = WordSet(
    """
    cost costs costing pay pays paid paying worth price prices priced fine fined earn earns earned spend spent spending
    buy bought sell sold raise raised fund funds bill bills owe owed salary wage wages budget tax taxes debt debts loan
    loans benefit benefits sterling euro euros pence penny bank cash money fee fees savings saving save billed invest
    invested investment funding taxpayer taxpayers saved bet bets betting gambling wager stake stakes note notes reward
    ransom robbery stole stolen donated donation donations charity
    """)

  /// How far words of money are looked for, as long as most sentences are.
  private static let reach = 50

  /// Whether "pounds", found as money, weighs something: "a 200-pound man", "lost 25 pounds", "two pounds of meat".
  static func isWeight(_ pieces: [Piece], _ money: Currencies.Match) -> Bool {
    guard money.end - money.start == 1, pieces[money.start].key == pound || pieces[money.start].key == pounds else {
      return false
    }
    if isAdjective(pieces, money) || isOfGoods(pieces, money) { return true }
    if money.start > 0, NumberWords.table[pieces[money.start - 1].key]?.kind == .scale { return false }
    let near = max(0, money.start - reach)..<min(pieces.count, money.end + reach)
    return !pieces[near].contains { $0.isWord && moneyWords.contains($0.key) }
  }
}
