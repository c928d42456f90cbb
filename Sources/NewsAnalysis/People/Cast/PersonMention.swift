internal import NewsText

/// A place that names a person, or means one by a pronoun, and what is seen of it.
struct PersonMention {
  let tokens: TokenRange
  let sentence: Int
  /// How many words the name has, titles left out; 0 for a pronoun.
  let words: Int
  let place: TreePlace

  var isPronoun: Bool { words == 0 }
}
