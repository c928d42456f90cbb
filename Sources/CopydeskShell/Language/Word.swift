/// A word of a line, with its place.
struct Word: Hashable, Sendable {
  let text: String
  /// Whether it stood in quotation marks, and so is taken literally.
  let isQuoted: Bool
  /// Its place in the line in characters, quotation marks included.
  let columns: Range<Int>

  /// Whether it is the word `text` of the language, in capitals or not; a quoted word never is.
  func isKeyword(_ text: String) -> Bool {
    !isQuoted && self.text.lowercased() == text
  }
}

extension [Word] {
  /// The words as one text, with single blanks between them.
  var joined: String { map { $0.text }.joined(separator: " ") }

  /// From the first word's start to the last one's end.
  var columns: Range<Int>? {
    guard let first, let last else { return nil }
    return first.columns.lowerBound..<last.columns.upperBound
  }
}
