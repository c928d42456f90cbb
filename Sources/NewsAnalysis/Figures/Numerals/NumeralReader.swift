internal import NewsText

/// The grammar of numbers: reads the longest numeral that starts at a piece.
struct NumeralReader {
  let pieces: [Piece]

  static let and: WordKey = "and"
  static let a: WordKey = "a"
  static let an: WordKey = "an"
  static let of: WordKey = "of"
  static let half: WordKey = "half"
  static let quarter: WordKey = "quarter"
  static let couple: WordKey = "couple"

  /// The numeral that starts at piece `index`, if one does.
  func numeral(at index: Int) -> Numeral? {
    guard index < pieces.count else { return nil }
    let piece = pieces[index]
    guard let plain = plainNumeral(at: index, piece) else { return nil }
    return share(plain) ?? plain
  }

  private func plainNumeral(at index: Int, _ piece: Piece) -> Numeral? {
    switch piece.kind {
    case .digits: return digits(at: index)
    case .mark:
      guard let value = NumberWords.fractionMarks[piece.key] else { return nil }
      return Numeral(start: index, end: index + 1, value: value, kind: .fraction)
    case .word:
      if piece.key == Self.a || piece.key == Self.an { return afterArticle(at: index) }
      guard let word = NumberWords.table[piece.key] else { return nil }
      return words(at: index, word)
    }
  }

  func word(at index: Int) -> NumberWord? {
    index < pieces.count && pieces[index].isWord ? NumberWords.table[pieces[index].key] : nil
  }

  func isWord(_ key: WordKey, at index: Int) -> Bool {
    index >= 0 && index < pieces.count && pieces[index].key == key
  }

  /// The index after a hyphen at `index`, or `index` itself.
  func afterHyphen(_ index: Int) -> Int {
    isWord(Mark.dash, at: index) && index + 1 < pieces.count && !pieces[index].flags.contains(.spaceBefore)
      && !pieces[index + 1].flags.contains(.spaceBefore) ? index + 1 : index
  }
}
