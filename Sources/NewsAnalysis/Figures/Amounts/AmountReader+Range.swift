internal import NewsText

extension AmountReader {
  private static let to: WordKey = "to"
  private static let through: WordKey = "through"
  private static let and: WordKey = "and"
  private static let between: WordKey = "between"
  private static let from: WordKey = "from"
  private static let up: WordKey = "up"

  /// "10 to 20", "$5-6 million", "between 3 and 5 km", "from 30 to 40 degrees".
  func range(_ first: End) -> Amount? {
    guard first.numeral.kind == .cardinal || first.numeral.kind == .fraction, let next = connector(after: first),
      var second = end(after: next), second.numeral.kind == .cardinal || second.numeral.kind == .fraction,
      !isDate[second.start]
    else { return nil }
    var first = first
    let opener = opener(before: first.start)
    guard agree(&first, &second, opened: opener < first.start) else { return nil }
    guard isRange(first, second, connector: first.end, opened: opener < first.start) else { return nil }
    let values = [first.value, second.value].sorted()
    var amount = Amount(
      start: opener, end: second.end, core: opener, low: values[0], high: values[1],
      bound: values[0] == values[1] ? .exact : .between, unit: second.unit, nounStart: second.end)
    amount.isWord = !first.numeral.inDigits && !second.numeral.inDigits
    return amount
  }

  /// The index after "to", a dash or the "and" of "between".
  func connector(after first: End) -> Int? {
    let index = first.end
    guard index + 1 < pieces.count else { return nil }
    let piece = pieces[index]
    if piece.key == Mark.dash {
      if numerals.isWord(Self.to, at: index + 1) { return index + 2 }
      if isSpelledOut(first, index) || piece.flags.isSuperset(of: [.emDash, .spaceBefore]) { return nil }
      let isOpen = piece.flags.contains(.spaceBefore) != pieces[index + 1].flags.contains(.spaceBefore)
      return isOpen ? nil : index + 1
    }
    if piece.key == Mark.tilde { return index + 1 }
    if piece.key == Self.to || piece.key == Self.through { return index + 1 }
    if piece.key == Self.or, isNext(first, index + 1) { return index + 1 }
    if piece.key == Self.up, numerals.isWord(Self.to, at: index + 1) { return index + 2 }
    if piece.key == Self.and, first.start > 0 {
      let before = pieces[first.start - 1].key
      let isBetween = before == Self.between || first.start > 1 && pieces[first.start - 2].key == Self.between
      if isBetween { return index + 1 }
    }
    return nil
  }

  /// "fifty - two" with spaces.
  private func isSpelledOut(_ first: End, _ index: Int) -> Bool {
    guard !first.numeral.inDigits, let left = numerals.word(at: index - 1), left.kind == .ten,
      let right = numerals.word(at: index + 1)
    else { return false }
    return right.kind == .unit
  }

  /// The number after the connector; a currency, a dash or a hedge may stand before it.
  func end(after index: Int) -> End? {
    var cursor = index
    while cursor < pieces.count, cursor - index < 4 {
      if let second = end(at: cursor), NumberNames.isNumber(pieces, second.numeral) { return second }
      let piece = pieces[cursor]
      let mayStand =
        Currencies.isPrefix(piece) || piece.key == Mark.dash || piece.key == Mark.tilde
        || piece.key == Word.about || piece.key == Word.us || piece.key == Word.negative || piece.key == Word.minus
        || piece.key == Word.hk
      guard mayStand else { return nil }
      cursor += 1
    }
    return nil
  }

  /// Gives both ends one unit and one scale; false where they are of different kinds.
  func agree(_ first: inout End, _ second: inout End, opened: Bool) -> Bool {
    if !second.hasOwnUnit, first.hasOwnUnit {
      guard first.hasPrefix || opened else { return false }
      second.unit = first.unit
    }
    if first.hasOwnUnit, first.unit != second.unit || unitFactor(first) != unitFactor(second) { return false }
    let factor = unitFactor(second)
    if !first.hasOwnUnit {
      first.value = (first.value * factor).withoutNoise
      first.unit = second.unit
    }
    let sharesScale =
      second.numeral.isScaled && !first.numeral.isScaled && first.numeral.value < 1000
      && (!second.hasPrefix || !first.hasPrefix || first.value < unscaled(second))
    if sharesScale { first.value = (first.value * second.numeral.scale).withoutNoise }
    return true
  }

  private func unscaled(_ end: End) -> Double { end.value / end.numeral.scale }

  private func unitFactor(_ end: End) -> Double {
    end.numeral.value == 0 ? 1 : abs(end.value / end.numeral.value)
  }

  /// The index of "between" or "from" right before `index`, or `index`.
  private func opener(before index: Int) -> Int {
    guard index > 0 else { return index }
    let key = pieces[index - 1].key
    return key == Self.between || key == Self.from ? index - 1 : index
  }

  private func isRange(_ first: End, _ second: End, connector: Int, opened: Bool) -> Bool {
    if opened || pieces[connector].key != Self.to { return true }
    return first.value < second.value && !followsChange(first.start)
  }

  private static let by: WordKey = "by"
  private static let or: WordKey = "or"

  /// "three or four": the next whole number.
  private func isNext(_ first: End, _ index: Int) -> Bool {
    guard let second = numerals.numeral(at: index), second.kind == .cardinal else { return false }
    return second.value == first.value + 1 && first.value == first.value.rounded() && first.value < 100
  }

  /// "rose 18 to 23", "up 9% to 84": the first is the change, the second where it led.
  private func followsChange(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let key = pieces[index - 1].key
    return key == Self.by || TrendWords.table[key] != nil
  }

  /// Three and more numbers joined by hyphens, seven-digit telephone numbers, and two joined by a slash: "9/11", "24/7".
  func isChain(_ first: End) -> Bool {
    let index = first.end
    guard first.numeral.inDigits, index + 1 < pieces.count, pieces[index + 1].isDigits, isAttached(index) else {
      return false
    }
    if pieces[index].key == Mark.slash { return !first.hasOwnUnit }
    guard pieces[index].key == Mark.dash else { return false }
    if let left = pieces[first.numeral.start].plainNumber, let right = pieces[index + 1].plainNumber,
      ScoreWords.isIdiom(left, right), !first.hasOwnUnit
    {
      return true
    }
    if index + 3 < pieces.count, pieces[index + 2].key == Mark.dash || pieces[index + 2].key == Mark.slash,
      pieces[index + 3].isDigits, !pieces[index + 2].flags.contains(.spaceBefore)
    {
      return true
    }
    if let second = end(at: index + 1), second.hasOwnUnit { return false }
    return !first.hasOwnUnit && pieces[first.numeral.start].digits == 3 && pieces[index + 1].digits == 4
      && !pieces[index + 1].flags.contains(.grouped) || pieces[index + 1].flags.contains(.leadingZero)
  }
}
