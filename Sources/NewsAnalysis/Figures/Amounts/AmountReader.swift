internal import NewsText

/// Reads amounts: numerals with sign, currency, unit, rate, range and bound.
struct AmountReader {
  let pieces: [Piece]
  let numerals: NumeralReader
  /// Whether a piece stands inside a date or time, where no number is a figure.
  let isDate: [Bool]
  /// What "$" means in this article.
  let dollar: String
  /// Where the amount before ends: what it took in opens no other.
  var floor = 0

  init(pieces: [Piece], isDate: [Bool], dollar: String) {
    self.pieces = pieces
    self.isDate = isDate
    self.dollar = dollar
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

  /// The amount whose numeral starts at piece `index`.
  func amount(at index: Int) -> Amount? {
    guard !isDate[index], let first = end(at: index), first.value.isFinite else { return nil }
    guard NumberNames.isNumber(pieces, first.numeral) else { return nil }
    if let score = score(first) { return score }
    guard !isChain(first) else { return nil }
    var amount = range(first) ?? single(first)
    compound(&amount)
    if amount.unit.kind != .none || first.numeral.kind == .vague || amount.bound == .between { rate(&amount) }
    age(&amount)
    bound(&amount)
    return amount
  }

  /// The index after a run that is no amount but made of numbers: "10-10-10", "555-1234".
  func endOfChain(at index: Int) -> Int {
    if index > 0, pieces[index - 1].key == Mark.plus { return endOfTelephone(at: index) }
    var end = index + 1
    while end + 1 < pieces.count, pieces[end].key == Mark.dash || pieces[end].key == Mark.point,
      !pieces[end].flags.contains(.spaceBefore),
      pieces[end + 1].isDigits, !pieces[end + 1].flags.contains(.spaceBefore)
    {
      end += 2
    }
    return end
  }

  /// "+44 20 7946 0958".
  private func endOfTelephone(at index: Int) -> Int {
    var end = index
    while end < pieces.count,
      pieces[end].isDigits || pieces[end].key == Mark.dash || pieces[end].key == Mark.open
        || pieces[end].key == Mark.close
    {
      end += 1
    }
    return end
  }

  private func single(_ end: End) -> Amount {
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
  private static let below: WordKey = "below"

  private func isNegative(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let sign = pieces[index - 1]
    if sign.key == Self.minus || sign.key == Self.negative { return true }
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

  func code(of money: Currencies.Match) -> String {
    let isBareDollar = money.code == "USD" && money.end - money.start == 1 && pieces[money.start].isMark
    return isBareDollar ? dollar : money.code
  }
}
