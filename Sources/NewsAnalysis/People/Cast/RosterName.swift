internal import NewsText

/// A name in the text and the person whom it names.
struct RosterName {
  let tokens: TokenRange
  let person: Int
  /// How many words it has, titles left out.
  let words: Int
}
