/// The noun phrase that a number counts.
struct CountedNoun {
  /// The first and the last piece of the phrase.
  let start: Int
  let head: Int
  /// The last piece of an "of" phrase that says more: "snaps of man coverage"; the head where there is none.
  let last: Int
  /// The piece after the phrase.
  var end: Int { head + 1 }
}
