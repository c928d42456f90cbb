internal import NewsText

extension AmountReader {
  private static let ageAfter = PhraseTable<Bool>(
    ["old", "olds", "of age", "yo", "y o"].map { .init(words: PhraseTable<Bool>.words($0), value: true) })
  private static let ageBefore = PhraseTable<Bool>(
    ["aged", "age", "ages", "aged between", "ages of", "age of", "aged from", "aged about", "aged around"].map {
      .init(words: PhraseTable<Bool>.words($0), value: true)
    })

  /// "25-year-old", "25 years old", "three years of age", "aged 18 to 34".
  func age(_ amount: inout Amount) {
    if amount.unit.kind == .duration, let match = Self.ageAfter.match(pieces, at: afterHyphen(amount.end)) {
      amount.unit = MeasuredUnit(kind: .age, code: amount.unit.code)
      amount.end = match.end
      amount.nounStart = match.end
    } else if amount.isBare, amount.bound != .vague, amount.low < 150 {
      if let match = Self.ageAfter.match(pieces, at: amount.end), pieces[amount.end].range.count == 2 {
        amount.unit = MeasuredUnit(kind: .age, code: "a")
        amount.end = match.end
      } else if followsAge(amount.core) {
        amount.unit = MeasuredUnit(kind: .age, code: "a")
      }
    }
  }

  private func followsAge(_ core: Int) -> Bool {
    for length in 1...2 where core >= length {
      if let match = Self.ageBefore.match(pieces, at: core - length), match.end == core { return true }
    }
    return false
  }
}
