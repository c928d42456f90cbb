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
  /// What a given name that stands alone tells: "Marlow" may be one, and a surname.
  var likelyGender: Gender?
  /// The descriptions given with the name: "Russian Prime Minister", "the county fire chief".
  var roles: [TokenRange] = []
  /// What a relative clause tells that it does: "who ⟦runs the port⟧".
  var occupation: TokenRange?
  /// How much speaks for a person, in the points of `PersonEvidence`.
  var points: Int
  /// How often the whole article names it.
  var total = 0

  /// Names and pronouns, in text order.
  private(set) var mentions: [TokenRange] = []
  private(set) var last: PersonMention?
  private(set) var beforeLast: PersonMention?
  /// The last sentence of which it was the subject.
  private(set) var subjectSentence = -100
  private(set) var names = 0
  private var heMeansIt = 0
  private var sheMeansIt = 0

  init(name: PersonName, fullest: TokenRange, points: Int) {
    self.name = name
    self.fullest = fullest
    self.points = points
  }

  var lastSentence: Int { last?.sentence ?? -100 }
  var pronouns: Int { heMeansIt + sheMeansIt }

  /// Whether it is a person after all: its name says so, or "he" meant it.
  var isProven: Bool { points >= PossibleName.sure || pronouns > 0 }

  /// How often pronouns of `gender` meant it.
  func pronouns(of gender: Gender) -> Int {
    gender == .masculine ? heMeansIt : sheMeansIt
  }

  /// Notes a name, or a pronoun of `gender`, that means it.
  mutating func note(_ mention: PersonMention, pronoun gender: Gender?) {
    if !mentions.suffix(4).contains(mention.tokens) { mentions.append(mention.tokens) }
    beforeLast = last
    last = mention
    if mention.place.phraseRole == .subject { subjectSentence = mention.sentence }
    switch gender {
    case .masculine: heMeansIt += 1
    case .feminine: sheMeansIt += 1
    case nil: names += 1
    }
  }
}
