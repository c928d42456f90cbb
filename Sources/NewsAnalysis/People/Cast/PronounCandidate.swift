/// A person who may be meant by a pronoun, and the mention that tells of it.
struct PronounCandidate {
  let person: Int
  /// The last one before the pronoun, or the first one behind it in the sentence.
  let mention: PersonMention
  /// "When ⟦she⟧ won, ⟦Petrova⟧ knew".
  let isAhead: Bool
}
