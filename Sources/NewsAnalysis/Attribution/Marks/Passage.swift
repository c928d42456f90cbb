internal import NewsText

/// A run of text inside quotation marks, within one paragraph.
struct Passage: Hashable {
  /// The marks included.
  let tokens: TokenRange
  /// The index of its paragraph in the article's layout.
  let paragraph: Int
  /// 0 for an outer passage, 1 for one inside another.
  let depth: Int
  /// Whether a mark ends it; otherwise it runs to the end of its paragraph, or to where the next one opens.
  let isClosed: Bool
  /// Whether the passage before it stayed open at the end of its paragraph and this one opens the next paragraph: one
  /// speech goes on.
  let continuesPrevious: Bool

  /// The words between the marks.
  var inner: TokenRange {
    TokenRange(Int(tokens.start) + 1, max(Int(tokens.start) + 1, Int(tokens.end) - (isClosed ? 1 : 0)))
  }
}
