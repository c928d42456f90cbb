internal import NewsText

/// Parts of a whole: "two thirds", "half", "two and a half".
extension NumeralReader {
  /// "two thirds", "three-quarters", "one half".
  func fraction(_ numerator: Numeral) -> Numeral? {
    let index = afterHyphen(numerator.end)
    guard let word = word(at: index), word.kind == .denominator || word.kind == .denominators else { return nil }
    let isOne = numerator.value == 1
    guard isOne == (word.kind == .denominator) || isOne && word.value == 2, numerator.value < 100 else { return nil }
    if isOne, word.value != 2, !isPart(at: index, after: numerator.end) { return nil }
    return scaled(Numeral(start: numerator.start, end: index + 1, value: numerator.value / word.value, kind: .fraction))
  }

  /// "one third of", "one-third", but not "one third place".
  private func isPart(at index: Int, after end: Int) -> Bool {
    index > end || index + 1 >= pieces.count || !pieces[index + 1].isWord || isWord(Self.of, at: index + 1)
      || !pieces[index + 1].flags.contains(.spaceBefore) || PartWords.followers.contains(pieces[index + 1].key)
  }

  /// "two and a half", "one and three quarters"; a scale may follow ("two and a half million").
  func addingHalf(_ numeral: Numeral) -> Numeral {
    let joint = afterHyphen(numeral.end)
    guard isWord(Self.and, at: joint) else { return numeral }
    let first = afterHyphen(joint + 1)
    let index = isWord(Self.a, at: first) ? afterHyphen(first + 1) : first
    guard index < pieces.count else { return numeral }
    var part: Double?
    var end = index
    if let word = word(at: index), word.kind == .denominator, index > first || word.value == 2 {
      part = 1 / word.value
      end = index + 1
    } else if let count = word(at: index), count.kind == .unit, let word = word(at: afterHyphen(index + 1)),
      word.kind == .denominators
    {
      part = count.value / word.value
      end = afterHyphen(index + 1) + 1
    }
    guard let part else { return numeral }
    var result = numeral
    result.end = end
    result.value = (result.value + part * (numeral.isScaled ? numeral.scale : 1)).withoutNoise
    return scaled(result)
  }

  /// "half", "half a million", "half of"; never the "half" of a game ("second half", "half-time").
  func half(at index: Int) -> Numeral? {
    let numeral = scaled(Numeral(start: index, end: index + 1, value: 0.5, kind: .fraction))
    if numeral.isScaled { return numeral }
    guard PartWords.isHalfOfSomething(pieces, at: index) || Units.name(pieces, at: afterHyphen(index + 1)) != nil else {
      return nil
    }
    return numeral
  }

  /// "quarter-mile", "quarter million".
  func quarterUnit(at index: Int) -> Numeral? {
    let numeral = scaled(Numeral(start: index, end: index + 1, value: 0.25, kind: .fraction))
    if numeral.isScaled { return numeral }
    guard isWord(Mark.dash, at: index + 1), let unit = Units.name(pieces, at: afterHyphen(index + 1)),
      unit.unit.kind == .measure
    else { return nil }
    return numeral
  }
}
