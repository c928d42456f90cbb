internal import English
internal import NewsText

/// A person whom an article names.
struct Person {
  /// The words of the fullest name.
  var name: PersonName
  /// Where the fullest name stands, titles left out.
  var fullest: TokenRange
  /// Known from a title, a given name or a description.
  var gender: Gender?
  /// The descriptions given with the name: "Russian Prime Minister", "the county fire chief".
  var roles: [TokenRange]
  /// Names and pronouns, in text order.
  var mentions: [TokenRange]
  /// What is known of the last mention.
  var lastSentence: Int
  var lastRelation: Relation
  var lastWasPronoun = false
  /// How deep in its sentence's tree the last mention stands.
  var lastDepth = 0
  /// The sentence of the mention before the last, and its place in it.
  var sentenceBefore = -100
  var relationBefore: Relation = .dep
  /// The last sentence of which it was the subject.
  var subjectSentence = -100
  /// What stands right before the last mention.
  var wordBefore: UInt64 = 0
  /// How often the whole article names it.
  var total = 0
  let firstSentence: Int

  var lastWasSubject: Bool { lastRelation == .nsubj || lastRelation == .passiveSubject }
}
