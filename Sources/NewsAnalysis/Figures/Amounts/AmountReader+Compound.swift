internal import NewsText

extension AmountReader {
  private static let and: WordKey = "and"
  /// How many of the smaller unit make one of the larger: `larger smaller: count`. From UCUM's definitions.
  private static let parts = PartTable()

  /// Takes in the smaller unit that follows: "5 feet 2 inches", "13 dollars and 45 cents", "2 hours 30 minutes".
  func compound(_ amount: inout Amount) {
    while amount.bound == .exact, let next = smaller(after: amount) {
      amount.low += next.value
      amount.high = amount.low
      amount.end = next.end
      amount.nounStart = next.end
    }
  }

  private struct Part {
    let value: Double
    let end: Int
  }

  private func smaller(after amount: Amount) -> Part? {
    guard amount.unit.per.isEmpty, let code = amount.unit.code else { return nil }
    var index = amount.end
    if amount.unit.kind == .currency, let cents = cents(after: amount, code) { return cents }
    if code == "[ft_i]", let inches = inches(at: index) { return inches }
    if index < pieces.count, pieces[index].key == Self.and { index += 1 }
    guard index < pieces.count, pieces[index].isDigits || numerals.word(at: index) != nil, let part = end(at: index),
      part.value > 0,
      !part.hasPrefix
    else { return nil }
    if amount.unit.kind == .currency {
      let isCoin = part.unit.kind == .currency && part.value < 1 && part.numeral.value >= 1
      guard isCoin, part.unit.code == code || part.unit.code == "USD" || part.unit.code == "GBP" else { return nil }
      return Part(value: part.value, end: part.end)
    }
    guard let smaller = part.unit.code, let count = Self.parts.count(of: smaller, in: code), part.value < count else {
      return nil
    }
    return Part(value: part.value / count, end: part.end)
  }

  private static let withCents: Set<String> = ["USD", "EUR", "GBP", "AUD", "CAD", "NZD", "SGD", "HKD"]

  /// The "50" of "15 dollars 50" at the end of its clause.
  private func cents(after amount: Amount, _ code: String) -> Part? {
    let index = numerals.isWord(Self.and, at: amount.end) ? amount.end + 1 : amount.end
    guard Self.withCents.contains(code), amount.low == amount.low.rounded(), pieces[amount.end - 1].isWord,
      index < pieces.count, let cents = numerals.numeral(at: index), cents.kind == .cardinal, !cents.isScaled,
      (10...99).contains(cents.value), cents.value == cents.value.rounded(),
      cents.end >= pieces.count || pieces[cents.end].isMark && Self.closes.contains(pieces[cents.end].key)
    else { return nil }
    return Part(value: cents.value / 100, end: cents.end)
  }

  private static let closes = WordSet(". , ; : ! ? ” \"")
  private static let inchWords = WordSet("in ins in.")

  /// The "10 in" of "5 ft 10 in tall": behind feet "in" is no preposition.
  private func inches(at index: Int) -> Part? {
    if let inches = joinedInches(at: index) { return inches }
    guard index + 1 < pieces.count, let inches = pieces[index].plainNumber, inches < 12,
      Self.inchWords.contains(pieces[index + 1].key)
    else { return nil }
    return Part(value: Double(inches) / 12, end: index + 2)
  }
}

/// How units are made of smaller ones.
extension AmountReader {
  /// The "2" of "6-foot-2".
  private func joinedInches(at index: Int) -> Part? {
    guard index > 0, pieces[index - 1].isWord, isAttached(index), pieces[index].key == Mark.dash,
      let inches = pieces[index + 1].plainNumber, inches < 12
    else { return nil }
    let next = index + 2
    let isNamed =
      isAttached(next) && pieces[next].key == Mark.dash && Units.name(pieces, at: next + 1)?.unit.code == "[in_i]"
    return Part(value: Double(inches) / 12, end: isNamed ? next + 2 : next)
  }
}

private struct PartTable {
  private let counts: [String: Double]

  init() {
    counts = Dictionary(
      Lexicon(Self.list).entries.flatMap { entry in entry.words.map { (String($0), Double(entry.value) ?? 1) } },
      uniquingKeysWith: { first, _ in first })
  }

  func count(of smaller: String, in larger: String) -> Double? { counts[larger + ">" + smaller] }

  private static let list = """
    12: [ft_i]>[in_i] a>mo
    3: [yd_i]>[ft_i]
    36: [yd_i]>[in_i]
    16: [lb_av]>[oz_av]
    14: [stone_av]>[lb_av]
    100: m>cm
    1000: km>m kg>g m>mm
    60: h>min min>s
    24: d>h
    """
}
