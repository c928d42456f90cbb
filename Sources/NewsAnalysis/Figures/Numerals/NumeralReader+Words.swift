internal import NewsText

extension NumeralReader {
  func words(at index: Int, _ word: NumberWord) -> Numeral? {
    switch word.kind {
    case .unit, .teen, .ten: return cardinal(at: index)
    case .hundred, .scale:
      return follows(index, word) || NumberWords.dependent.contains(pieces[index].key) ? nil : cardinal(at: index)
    case .dozen: return Numeral(start: index, end: index + 1, value: word.value, kind: .cardinal)
    case .denominator: return word.value == 2 ? half(at: index) : word.value == 4 ? quarterUnit(at: index) : nil
    case .denominators, .decade, .fold, .multiple: return nil
    case .vague: return vague(at: index, start: index)
    case .few: return few(at: index, start: index)
    }
  }

  /// A scale that belongs to what stands before it opens no numeral.
  private func follows(_ index: Int, _ word: NumberWord) -> Bool {
    guard index > 0 else { return false }
    return pieces[index - 1].isDigits || self.word(at: index - 1) != nil
  }

  /// "twenty-five", "two hundred and five thousand", "one and a half million", "two thirds".
  func cardinal(at index: Int) -> Numeral? {
    var builder = CardinalBuilder()
    var end = index
    var cursor = index
    while let word = word(at: cursor), builder.accept(word) {
      end = cursor + 1
      cursor = afterHyphen(end)
      if builder.allowsAnd, isWord(Self.and, at: cursor), let next = self.word(at: cursor + 1),
        next.kind == .unit
          || next.kind == .teen || next.kind == .ten
      {
        cursor += 1
      }
    }
    guard end > index else { return nil }
    var numeral = Numeral(start: index, end: end, value: builder.value, kind: .cardinal, isScaled: builder.isScaled)
    numeral.scale = builder.lastScale
    if let decimal = spokenDecimal(numeral) { return decimal }
    return fraction(numeral) ?? dozens(addingHalf(numeral))
  }

  private static let point: WordKey = "point"

  /// "three point five", "two point two million".
  private func spokenDecimal(_ whole: Numeral) -> Numeral? {
    guard !whole.isScaled, isWord(Self.point, at: whole.end), let first = word(at: whole.end + 1), first.kind == .unit
    else { return nil }
    var result = whole
    var place = 0.1
    var cursor = whole.end + 1
    while let digit = word(at: cursor), digit.kind == .unit, place > 1e-9 {
      result.value = ((result.value + digit.value * place) * 1e9).rounded() / 1e9
      place /= 10
      cursor += 1
    }
    result.end = cursor
    return scaled(result)
  }

  /// "two dozen", "five hundred dozen".
  private func dozens(_ numeral: Numeral) -> Numeral {
    guard let word = word(at: afterHyphen(numeral.end)), word.kind == .dozen || word.kind == .vague && word.value == 12
    else { return numeral }
    var numeral = numeral
    numeral.end = afterHyphen(numeral.end) + 1
    numeral.value *= word.value
    return numeral
  }

  /// Takes in the scale words that follow: "half a million", "5.3 billion".
  func scaled(_ numeral: Numeral) -> Numeral {
    var result = numeral
    var index = numeral.end
    if numeral.kind == .fraction, isWord(Self.of, at: index), isWord(Self.a, at: index + 1) { index += 2 }
    if numeral.kind == .fraction, isWord(Self.a, at: index) { index += 1 }
    index = afterHyphen(index)
    while let word = word(at: index), word.kind == .scale || word.kind == .hundred || word.kind == .dozen {
      result.value = (result.value * word.value).withoutNoise
      result.scale *= word.value
      result.end = index + 1
      result.kind = .cardinal
      result.isScaled = true
      index = afterHyphen(index + 1)
    }
    return result
  }

  /// "a hundred", "a third of", "a couple of", "a dozen", "an eighth of".
  func afterArticle(at index: Int) -> Numeral? {
    guard let word = word(at: index + 1) else { return nil }
    switch word.kind {
    case .hundred, .scale:
      guard var numeral = cardinal(at: index + 1) else { return nil }
      numeral.start = index
      return numeral
    case .dozen:
      return Numeral(start: index, end: index + 2, value: word.value, kind: .cardinal)
    case .denominator:
      let numeral = scaled(Numeral(start: index, end: index + 2, value: 1 / word.value, kind: .fraction))
      if numeral.isScaled { return numeral }
      return isWord(Self.of, at: index + 2) || PartWords.followsShareWord(pieces, at: index) ? numeral : nil
    case .few: return few(at: index + 1, start: index)
    case .vague, .unit, .teen, .ten, .denominators, .decade, .fold, .multiple: return nil
    }
  }

  /// "dozens", "tens of thousands".
  private func vague(at index: Int, start: Int) -> Numeral? {
    guard let word = word(at: index) else { return nil }
    var numeral = Numeral(start: start, end: index + 1, value: word.value, kind: .vague)
    if isWord(Self.of, at: index + 1), let next = self.word(at: index + 2), next.kind == .vague, next.value >= 100 {
      numeral.value *= next.value
      numeral.end = index + 3
    } else if word.value == 10 {
      return nil
    }
    return numeral
  }

  /// "several", "a few hundred", "a couple of dozen".
  private func few(at index: Int, start: Int) -> Numeral? {
    if isWord(Word.as, at: index - 1), isWord(Word.as, at: index + 1) { return nil }  // "as few as 10"
    guard let word = word(at: index) else { return nil }
    var numeral = Numeral(start: start, end: index + 1, value: word.value, kind: .vague)
    var cursor = index + 1
    if isWord(Self.of, at: cursor), self.word(at: cursor + 1) != nil { cursor += 1 }
    guard let scale = self.word(at: cursor), scale.kind == .scale || scale.kind == .hundred || scale.kind == .dozen
    else {
      return numeral
    }
    numeral.value = scale.value
    numeral.end = cursor + 1
    if let more = self.word(at: cursor + 1), more.kind == .scale {
      numeral.value *= more.value
      numeral.end = cursor + 2
    }
    return numeral
  }
}
