internal import English
internal import NewsText

/// Finds whom "he" or "she" means: the person of that gender who was mentioned last, most prominently and as a speaker.
/// Where two fit about as well, nobody.
struct PronounResolver {
  let quoted: QuotedLayers
  let cast: Cast
  let view: SentenceView
  let lastSpeaker: Int?

  /// Persons not mentioned for longer than this are forgotten.
  private static let memory = 10

  func antecedent(of pronoun: Int, gender: Gender, insideWordsOf speaker: Int?) -> Int? {
    var best: Int?
    var top = -Double.infinity
    for (index, person) in cast.persons.enumerated() where index != speaker {
      guard person.gender == nil || person.gender == gender else { continue }
      guard let score = score(person, index, pronoun), score > top else { continue }
      top = score
      best = index
    }
    return best
  }

  private func score(_ person: Person, _ index: Int, _ pronoun: Int) -> Double? {
    let distance = view.index - person.lastSentence
    guard distance <= Self.memory, let last = person.mentions.last, last.start < pronoun else { return nil }
    var score = -Double(distance) * 0.9
    if person.gender != nil { score += 1 }
    if person.lastWasSubject { score += 0.8 }
    if index == lastSpeaker { score += isSource(pronoun) ? 0.7 : 0.2 }
    if distance == 0 { score += sameSentence(person, last, pronoun) }
    score += 0.15 * Double(min(person.mentions.count, 6))
    return score
  }

  private func isSource(_ pronoun: Int) -> Bool {
    view.relation(pronoun) == .nsubj
  }

  /// In its own sentence a subject pronoun means no object of its own verb.
  private func sameSentence(_ person: Person, _ last: TokenRange, _ pronoun: Int) -> Double {
    guard let mention = view.range.contains(last) ? view.highest(in: last) : nil else { return 0 }
    if let head = view.head(mention), head == view.head(pronoun), view.relation(pronoun) != .possessive { return -3 }
    return Double(pronoun - mention) > 25 ? -0.2 : 0
  }
}
