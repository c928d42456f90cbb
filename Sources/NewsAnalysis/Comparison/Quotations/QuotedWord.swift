internal import NewsText

/// A word inside quotation marks, written out: "don't" gives two.
struct QuotedWord: Hashable, Sendable {
  let key: WordKey
  let range: ByteRange
  /// Whether an ellipsis or words in brackets stand before it: the outlet says that it changed something here.
  let isAfterCut: Bool
  /// Whether words in brackets, the outlet's own, stand before it.
  let isAfterBracket: Bool
  let opensSentence: Bool
}
