internal import NewsText

/// What an abbreviation with its stop says about the end of the sentence.
enum AbbreviationKind {
  /// "Mr.": a name follows.
  case title
  /// "No.": a number follows.
  case number
  /// "St.": a saint or a street.
  case street
  /// "J."
  case initial
  /// "etc."
  case final
  /// "p.m."
  case time
  case other

  init(_ token: Token, in text: [UInt8]) {
    let range = token.range
    guard range.count > 1, text[Int(range.end) - 1] == UInt8(ascii: ".") else {
      self = .other
      return
    }
    let word = WordKey(of: ByteRange(range.start, range.end - 1), in: text)
    self =
      if Lexicon.streets.contains(word) {
        .street
      } else if Lexicon.titles.contains(word) {
        .title
      } else if range.count == 2 {
        .initial
      } else if Lexicon.times.contains(word) {
        .time
      } else if Lexicon.alwaysFinal.contains(word) {
        .final
      } else if Lexicon.beforeNumbers.contains(word) {
        .number
      } else {
        .other
      }
  }
}
