internal import NewsText

extension NumeralReader {
  private static let x: WordKey = "x"
  private static let e: WordKey = "e"

  /// "5,400", "1/2", "2 1/2", "5.3 million", "25k", "1.3x10^6".
  func digits(at index: Int) -> Numeral? {
    let piece = pieces[index]
    guard !piece.flags.contains(.broken) else { return nil }
    var numeral = Numeral(start: index, end: index + 1, value: piece.value, kind: .cardinal, inDigits: true)
    if let fraction = slashFraction(at: index) { return scaled(fraction) }
    groups(&numeral)
    if let fraction = slashFraction(at: index + 1), fraction.value < 1, piece.plainNumber != nil,
      pieces[index + 1].flags.contains(.spaceBefore)
    {
      numeral.value += fraction.value
      numeral.end = fraction.end
    } else if numeral.end < pieces.count, let part = NumberWords.fractionMarks[pieces[numeral.end].key] {
      numeral.value += part
      numeral.end += 1
    } else if let dozen = word(at: numeral.end), dozen.kind == .vague, dozen.value == 12 {
      numeral.value *= 12
      numeral.end += 1
    } else if let power = power(at: numeral.end) {
      numeral.value *= power.value
      numeral.end = power.end
    }
    let scaled = scaled(numeral)
    return scaled.isScaled ? addingHalf(scaled) : addingHalf(attachedScale(scaled))
  }

  /// "1 234 567", "10 000", and "1 234" before a unit or money.
  private func groups(_ numeral: inout Numeral) {
    guard let first = pieces[numeral.start].plainNumber, first > 0, pieces[numeral.start].digits <= 3 else { return }
    if let spaced = thousands(numeral, Double(first)) {
      numeral = spaced
      return
    }
    var value = Double(first)
    var end = numeral.end
    while end < pieces.count, pieces[end].digits == 3, pieces[end].isDigits, pieces[end].flags.contains(.spaceBefore),
      pieces[end].flags.isDisjoint(with: [.grouped, .broken])
    {
      value = value * 1000 + pieces[end].value
      end += 1
      if pieces[end - 1].flags.contains(.decimal) { break }
    }
    let count = end - numeral.end
    guard
      count > 1 || count == 1 && pieces[numeral.end].flags.contains(.leadingZero)
        || count == 1
          && (Currencies.after(end, pieces) != nil || Units.name(pieces, at: end) != nil
            || numeral.start > 0 && Currencies.isPrefix(pieces[numeral.start - 1])),
      end >= pieces.count || !pieces[end].isDigits
    else { return }
    numeral.value = value
    numeral.end = end
  }

  /// "10, 000" with a stray space: no number of its own begins with a zero.
  private func thousands(_ numeral: Numeral, _ first: Double) -> Numeral? {
    var result = numeral
    result.value = first
    while isWord(Mark.comma, at: result.end), result.end + 1 < pieces.count, pieces[result.end + 1].digits == 3,
      pieces[result.end + 1].flags.isSuperset(of: [.spaceBefore, .leadingZero]),
      !pieces[result.end].flags.contains(.spaceBefore), pieces[result.end + 1].plainNumber != nil
    {
      result.value = result.value * 1000 + pieces[result.end + 1].value
      result.end += 2
    }
    return result.end > numeral.end ? result : nil
  }

  /// "3/4": a small part of a whole written with a slash; dates are found before numbers are.
  private func slashFraction(at index: Int) -> Numeral? {
    guard index + 2 < pieces.count, let upper = pieces[index].plainNumber, isWord(Mark.slash, at: index + 1),
      let lower = pieces[index + 2].plainNumber, upper > 0, upper < lower, lower >= 2, lower <= 100,
      pieces[index + 1].flags.isDisjoint(with: .spaceBefore), pieces[index + 2].flags.isDisjoint(with: .spaceBefore),
      !isWord(Mark.slash, at: index + 3), !(lower == 11 && upper == 9)
    else { return nil }
    return Numeral(
      start: index, end: index + 3, value: Double(upper) / Double(lower), kind: .fraction, inDigits: true)
  }

  /// "×10^6", "x10−30", "e5".
  private func power(at index: Int) -> Numeral? {
    guard index < pieces.count, pieces[index].flags.isDisjoint(with: .spaceBefore) else { return nil }
    if pieces[index].key == Self.e { return exponent(at: index + 1, from: index) }
    guard pieces[index].key == Mark.times || pieces[index].key == Self.x, index + 1 < pieces.count,
      pieces[index + 1].plainNumber == 10
    else { return nil }
    return exponent(at: isWord(Mark.caret, at: index + 2) ? index + 3 : index + 2, from: index)
  }

  private func exponent(at index: Int, from start: Int) -> Numeral? {
    let isNegative = isWord(Mark.dash, at: index)
    let digits = isNegative || isWord(Mark.plus, at: index) ? index + 1 : index
    guard digits < pieces.count, let exponent = pieces[digits].plainNumber, exponent <= 60,
      !pieces[digits].flags.contains(.spaceBefore)
    else { return nil }
    var value: Double = 1
    for _ in 0..<exponent { value *= 10 }
    return Numeral(start: start, end: digits + 1, value: isNegative ? 1 / value : value, kind: .cardinal)
  }

  /// "25k", "5bn"; an "m" is a million only where the caller finds no metre (`MetreOrMillion`).
  private func attachedScale(_ numeral: Numeral) -> Numeral {
    guard numeral.end < pieces.count else { return numeral }
    let piece = pieces[numeral.end]
    let isNear = !piece.flags.contains(.spaceBefore) || MetreOrMillion.isSpacedScale(pieces, at: numeral.end)
    guard piece.isWord, isNear, !piece.flags.contains(.dotted), piece.range.count <= 3,
      let factor = NumberWords.attachedScales[piece.key], MetreOrMillion.isScale(pieces, at: numeral.end)
    else { return numeral }
    var result = numeral
    result.value = (result.value * factor).withoutNoise
    result.scale = factor
    result.end += 1
    result.isScaled = true
    return result
  }
}

extension NumeralReader {
  private static let `in`: WordKey = "in"
  private static let out: WordKey = "out"
  private static let every: WordKey = "every"

  /// "one in five", "three out of 10", "one of two".
  func share(_ numeral: Numeral) -> Numeral? {
    guard numeral.kind == .cardinal, !numeral.isScaled else { return nil }
    var index = numeral.end
    if isWord(Self.out, at: index), isWord(Self.of, at: index + 1) {
      index += 2
    } else if isWord(Self.in, at: index) || isWord(Self.of, at: index) {
      index += 1
    } else {
      return nil
    }
    if isWord(Self.every, at: index) { index += 1 }
    guard index < pieces.count, let whole = plain(at: index), whole.kind == .cardinal, whole.value > numeral.value,
      whole.value <= 1_000_000, numeral.value > 0, whole.value == whole.value.rounded(), !isYear(whole)
    else { return nil }
    if isWord(Self.in, at: numeral.end), numeral.value >= 100 || !PartWords.isWhole(pieces, whole, of: numeral) {
      return nil
    }
    if isWord(Self.of, at: numeral.end), numeral.value > 20 { return nil }
    var result = numeral
    result.end = whole.end
    result.value /= whole.value
    result.kind = .share
    return result
  }

  private func isYear(_ numeral: Numeral) -> Bool {
    numeral.end - numeral.start == 1 && pieces[numeral.start].digits == 4
      && !pieces[numeral.start].flags.contains(.grouped)
      && (1000...2100).contains(numeral.value)
  }

  private func plain(at index: Int) -> Numeral? {
    if pieces[index].isDigits { return digits(at: index) }
    switch word(at: index)?.kind {
    case .unit, .teen, .ten, .hundred: return cardinal(at: index)
    default: return nil
    }
  }
}
