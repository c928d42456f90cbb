internal import NewsText

/// Amounts written in forms of their own.
extension AmountReader {
  /// The amount at `index` that is no plain number with its unit: "40s" of "in his 40s", 5'10", "an hour and a half".
  func form(at index: Int) -> Amount? {
    decade(at: index) ?? feet(at: index) ?? unitAndHalf(at: index) ?? multiple(at: index) ?? fold(at: index)
  }

  private func amount(_ pieces: Range<Int>, _ value: Double, _ unit: MeasuredUnit) -> Amount {
    Amount(
      start: pieces.lowerBound, end: pieces.upperBound, core: pieces.lowerBound, low: value, high: value, bound: .exact,
      unit: unit, nounStart: pieces.upperBound)
  }

  private static let possessives = WordSet("his her their my your our")
  private static let parts = WordSet("early mid late middle -")

  /// "in her early 40s", "in their sixties": an age within ten years.
  private func decade(at index: Int) -> Amount? {
    var end = index + 1
    var value = 0.0
    if let word = numerals.word(at: index), word.kind == .decade {
      value = word.value
    } else if let digits = pieces[index].plainNumber, digits % 10 == 0, (10...100).contains(digits),
      end < pieces.count, Self.plurals.contains(pieces[end].key), !pieces[end].flags.contains(.spaceBefore)
    {
      value = Double(digits)
      end += 1
    } else {
      return nil
    }
    var before = index - 1
    while before > 0, Self.parts.contains(pieces[before].key) { before -= 1 }
    guard before > 0, Self.possessives.contains(pieces[before].key) else { return nil }
    var age = amount(index..<end, value, MeasuredUnit(kind: .age, code: "a"))
    age.bound = .between
    age.high = value + 9
    return age
  }

  private static let plurals = WordSet("s 's ’s")
  private static let apostrophes = WordSet("' ’ ′")
  private static let inchMarks = WordSet("\" ” ″")

  /// 5'10": feet and inches.
  private func feet(at index: Int) -> Amount? {
    guard let feet = pieces[index].plainNumber, feet < 10, index + 2 < pieces.count,
      Self.apostrophes.contains(pieces[index + 1].key), isAttached(index + 1),
      let inches = pieces[index + 2].plainNumber,
      inches < 12
    else { return nil }
    let end = index + 3
    let isMarked = end < pieces.count && Self.inchMarks.contains(pieces[end].key)
    return amount(
      index..<(isMarked ? end + 1 : end), Double(feet) + Double(inches) / 12,
      MeasuredUnit(kind: .measure, code: "[ft_i]"))
  }

  private static let ones = WordSet("a an one")

  /// "an hour and a half", "one mile and a half".
  private func unitAndHalf(at index: Int) -> Amount? {
    guard Self.ones.contains(pieces[index].key), let match = Units.name(pieces, at: index + 1),
      match.end + 2 < pieces.count, pieces[match.end].key == NumeralReader.and,
      pieces[match.end + 1].key == NumeralReader.a, pieces[match.end + 2].key == NumeralReader.half
    else { return nil }
    let kind: MeasuredUnit.Kind = match.unit.kind == .duration ? .duration : .measure
    return amount(
      index..<(match.end + 3), 1.5 * match.unit.factor, MeasuredUnit(kind: kind, code: match.unit.code))
  }

  private static let multiples = PhraseTable<Double>(
    Lexicon(multipleList).entries.flatMap { entry in
      entry.phrases.map { .init(words: PhraseTable<Double>.words($0), value: Double(entry.value) ?? 1) }
    })

  private static let multipleList = """
    2: twice as many | twice as much | twice the number | twice the size | twice the amount | twice the rate | twice the price | double the number | double the size | double the amount | double the rate | double the price
    3: thrice as many | thrice as much | thrice the number | triple the number | triple the size | triple the price
    """

  /// "twice as many boats", "double the price": times what it is compared with.
  private func multiple(at index: Int) -> Amount? {
    guard let match = Self.multiples.match(pieces, at: index) else { return nil }
    var amount = amount(index..<(index + 1), match.value, MeasuredUnit(kind: .count, noun: "time"))
    amount.isWord = true
    return amount
  }

  /// "sixfold".
  private func fold(at index: Int) -> Amount? {
    guard let word = numerals.word(at: index), word.kind == .fold else { return nil }
    var amount = amount(index..<(index + 1), word.value, MeasuredUnit(kind: .count, noun: "fold"))
    amount.isWord = true
    return amount
  }
}
