internal import English
internal import NewsText

/// The persons whom an article names, each under all its names and pronouns, as far as the article was read.
struct Cast {
  private(set) var persons: [Person]
  /// For each token the index of the person whom a name or pronoun there means; -1 for none.
  private var meaning: [Int32]
  /// The persons mentioned last, the last one at the end.
  private var recent: [Int] = []
  private static let remembered = 64

  /// `persons` are all that the article names; none was mentioned yet.
  init(_ persons: [Person], tokens: Int) {
    self.persons = persons
    meaning = Array(repeating: -1, count: tokens)
  }

  /// The person whom the name or pronoun at `token` means.
  func person(at token: Int) -> Int? {
    meaning.indices.contains(token) && meaning[token] >= 0 ? Int(meaning[token]) : nil
  }

  /// Those mentioned lately, the last one first.
  var latest: some Sequence<Int> { recent.reversed() }

  /// Notes that a name, or a pronoun of `gender`, means person `index`.
  mutating func note(_ mention: PersonMention, of index: Int, pronoun gender: Gender?) {
    persons[index].note(mention, pronoun: gender)
    recent.removeAll { $0 == index }
    recent.append(index)
    if recent.count > Self.remembered { recent.removeFirst() }
    for token in mention.tokens.indices { meaning[token] = Int32(index) }
  }

  /// Forgets the names that no pronoun showed to be a person's.
  mutating func dismissUnproven() {
    var places: [Int32] = []
    var kept: [Person] = []
    for person in persons {
      let isKept = person.isProven && !person.mentions.isEmpty
      places.append(isKept ? Int32(kept.count) : -1)
      if isKept { kept.append(person) }
    }
    recent = recent.compactMap { places[$0] < 0 ? nil : Int(places[$0]) }
    meaning = meaning.map { $0 < 0 ? -1 : places[Int($0)] }
    persons = kept
  }
}
