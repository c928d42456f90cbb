/// The noun phrase that a number counts.
struct CountedNoun {
  /// The first and the last piece of the phrase.
  let start: Int
  let head: Int
  /// The piece after the phrase.
  var end: Int { head + 1 }
}
