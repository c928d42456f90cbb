internal import NewsText

/// A person without a name who spoke last: "A diplomat said … ⟦He⟧ said".
struct UnnamedSpeaker {
  private(set) var sentence: Int
  private var gender: Gender?

  /// Further back than this nobody is meant.
  static let memory = 2

  init(sentence: Int, gender: Gender?) {
    self.sentence = sentence
    self.gender = gender
  }

  /// Whether the pronoun `key` in `sentence` goes on with them, who are its gender from then on.
  mutating func goesOn(as key: WordKey, in sentence: Int) -> Bool {
    let pronoun = Pronouns.gender(of: key)
    guard sentence - self.sentence <= Self.memory, gender == nil || gender == pronoun else { return false }
    gender = pronoun
    self.sentence = sentence
    return true
  }
}
