/// The last pronoun of one gender before another.
struct EarlierPronoun {
  let token: Int
  let sentence: Int
  let role: PhraseRole
  /// Whom it means; nil where that stayed open.
  let person: Int?
}
