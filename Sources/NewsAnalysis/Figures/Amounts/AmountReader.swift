internal import NewsText

/// Reads amounts: numerals with sign, currency, unit, rate, range and bound.
struct AmountReader {
  let pieces: [Piece]
  let numerals: NumeralReader
  /// Whether a piece stands inside a date or time, where no number is a figure.
  let isDate: [Bool]
  /// What "$" and its like mean in this article.
  let origin: MoneyOrigin
  /// Where the amount before ends: what it took in opens no other.
  var floor = 0

  init(pieces: [Piece], isDate: [Bool], origin: MoneyOrigin) {
    self.pieces = pieces
    self.isDate = isDate
    self.origin = origin
    numerals = NumeralReader(pieces: pieces)
  }

  /// A number with its unit: one end of a range.
  struct End {
    var numeral: Numeral
    /// Sign and currency included.
    var start: Int
    var end: Int
    var value: Double
    var unit: MeasuredUnit
    /// The unit's own piece begins here; equal to `end` where there is none.
    var hasOwnUnit: Bool { unit.kind != .none }
    /// The currency stands before the number.
    var hasPrefix = false
  }

  /// The amounts whose first numeral starts at piece `index`: one, or the two of a change.
  func amounts(at index: Int) -> [Amount] {
    guard !isDate[index] else { return [] }
    if var form = form(at: index) {
      bound(&form)
      return [form]
    }
    guard let first = end(at: index), first.value.isFinite, NumberNames.isNumber(pieces, first.numeral) else {
      return []
    }
    if let pair = proportion(first) { return [pair] }
    if let sides = score(first) ?? vote(first) { return sides }
    guard !isChain(first) else { return [] }
    let found = change(first) ?? [range(first) ?? single(first)]
    return found.map { completed($0, first.numeral.kind) }.filter { $0.unit.kind != .age || $0.low >= 0 }
  }

  /// The amount with what stands around it: smaller units, rate, age, hedge.
  private func completed(_ amount: Amount, _ kind: Numeral.Kind) -> Amount {
    var amount = amount
    compound(&amount)
    belowZero(&amount)
    if amount.unit.kind != .none || kind == .vague || amount.bound == .between { rate(&amount) }
    age(&amount)
    bound(&amount)
    return amount
  }

  private static let zeros = WordSet("zero")

  /// "5 degrees below zero".
  private func belowZero(_ amount: inout Amount) {
    guard amount.end + 1 < pieces.count, pieces[amount.end].key == Self.below, amount.low > 0,
      amount.isBare || amount.unit.kind == .measure,
      Self.zeros.contains(pieces[amount.end + 1].key) || pieces[amount.end + 1].plainNumber == 0
    else { return }
    amount.negate()
    if amount.isBare { amount.unit = MeasuredUnit(kind: .measure, code: "deg") }
    amount.end += 2
    amount.nounStart = amount.end
  }

  private static let joints = WordSet("- . /")
  private static let labelJoints = WordSet("and or to through , - &")

  /// The index after a run that is no amount but made of numbers: "10-10-10", "9/11", the "5 and 6" of "Articles 5 and 6".
  func endOfChain(at index: Int) -> Int {
    let isList = index > 0 && LabelWords.namesSeveral(pieces[index - 1])
    var end = index + 1
    while end + 1 < pieces.count, pieces[end + 1].isDigits,
      isList ? Self.labelJoints.contains(pieces[end].key) : Self.joints.contains(pieces[end].key) && isAttached(end)
    {
      end += 2
    }
    if pieces[index].flags.contains(.broken) {
      while end < pieces.count, numerals.word(at: end) != nil { end += 1 }  // "3,5 millions"
    }
    return end
  }

  /// No space stands around the mark at `index`.
  func isAttached(_ index: Int) -> Bool {
    index + 1 < pieces.count && !pieces[index].flags.contains(.spaceBefore)
      && !pieces[index + 1].flags.contains(.spaceBefore)
  }

  func single(_ end: End) -> Amount {
    let numeral = end.numeral
    var amount = Amount(
      start: end.start, end: end.end, core: end.start, low: end.value, high: end.value, bound: .exact, unit: end.unit,
      nounStart: end.end)
    amount.isWord = !numeral.inDigits
    switch numeral.kind {
    case .vague:
      amount.bound = .vague
      amount.high = nil
    case .share, .fraction:
      if end.unit.kind == .none {
        amount.unit = MeasuredUnit(kind: .ratio)
        amount.shape = .ratio
      }
    case .cardinal: break
    }
    return amount
  }

  /// One number with sign, currency and unit.
  func end(at index: Int) -> End? {
    guard index < pieces.count, let numeral = numerals.numeral(at: index) else { return nil }
    var end = End(
      numeral: numeral, start: index, end: numeral.end, value: numeral.value, unit: MeasuredUnit(kind: .none))
    var signIndex = index
    if let money = Currencies.before(index, pieces), money.start >= floor {
      end.start = money.start
      end.unit = MeasuredUnit(kind: .currency, code: code(of: money))
      end.hasPrefix = true
      end.value *= money.factor
      signIndex = money.start
      suffix(&end)
    } else if pieces[index].flags.contains(.afterLetter) {
      return nil
    } else {
      suffix(&end)
    }
    if !end.hasPrefix, let money = moneyBeforeSign(index) {
      end.start = money.start
      end.unit = MeasuredUnit(kind: .currency, code: code(of: money))
      end.hasPrefix = true
    }
    if isNegative(before: index) || isNegative(before: signIndex) {
      end.value = -end.value
      let sign = isNegative(before: signIndex) ? signIndex - 1 : end.start
      end.start = min(end.start, sign)
    }
    return end
  }

  /// "$-50.8bn".
  private func moneyBeforeSign(_ index: Int) -> Currencies.Match? {
    guard index > 1, pieces[index - 1].key == Mark.dash, !pieces[index].flags.contains(.spaceBefore),
      !pieces[index - 1].flags.contains(.spaceBefore)
    else { return nil }
    return Currencies.before(index - 1, pieces)
  }

  private static let minus: WordKey = "minus"
  private static let negative: WordKey = "negative"
  private static let or: WordKey = "or"
  private static let below: WordKey = "below"

  private func isNegative(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let sign = pieces[index - 1]
    if sign.key == Self.minus || sign.key == Self.negative { return index < 2 || pieces[index - 2].key != Self.or }
    if sign.key == Mark.dash, index > 1, pieces[index - 2].key == Self.minus, !sign.flags.contains(.spaceBefore) {
      return true
    }
    guard sign.key == Mark.dash, !pieces[index].flags.contains(.spaceBefore) else { return false }
    if Currencies.isPrefix(pieces[max(0, index - 2)]), index > 1 { return true }
    return sign.flags.contains(.spaceBefore)
      || index > 1
        && (pieces[index - 2].key == Mark.open || pieces[index - 2].key == Mark.less
          || pieces[index - 2].key == Mark.equal)
      || index == 1
  }

  /// ISO 4217; a sign or name that several countries share means that of the article.
  func code(of money: Currencies.Match) -> String {
    let isAlone = money.end - money.start == 1 || pieces[money.end - 1].key == Mark.point
    guard isAlone, let family = MoneyFamily.of(pieces[money.start].key) else { return money.code }
    return origin.code(of: family) ?? money.code
  }
}
