internal import English
internal import NewsText

/// The persons without a name who are credited with something, as an article is read: "A diplomat said … ⟦He⟧ said".
struct UnnamedSources {
  private let layers: Layers
  /// From the head of each outer source to its phrase.
  private var phrases: [Int: TokenRange] = [:]
  /// The heads of those described so far.
  private var told = Set<WordKey>()
  private var latest: UnnamedSpeaker?

  private static let definite = WordSet("the this that")

  init(_ reader: StatementReader) {
    layers = reader.quoted.layers
    for statement in reader.statements where statement.inside == nil {
      if let head = statement.sourceHead, let source = statement.source { phrases[head] = source }
    }
  }

  /// Takes notice of the source with the head `token`, if there is one; `nextName` is where the next name starts.
  mutating func meet(_ token: Int, in sentence: Int, _ cast: Cast, nextName: Int?) {
    guard let phrase = phrases[token], !Pronouns.personal.contains(layers.tokens[token].key) else { return }
    let isNamed = nextName.map { $0 < phrase.end } ?? false || phrase.indices.contains { cast.person(at: $0) != nil }
    let isKnown = Self.definite.contains(layers.tokens[Int(phrase.start)].key) && !told.contains(layers.lemmas[token])
    guard !isNamed, !isKnown, isOnePerson(token) else {
      latest = nil
      return
    }
    told.insert(layers.lemmas[token])
    latest = UnnamedSpeaker(sentence: sentence, gender: GenderedNouns.gender(of: layers.lemmas[token]))
  }

  /// Somebody named does something in `sentence`: whoever spoke before is not meant any more.
  mutating func interrupt(in sentence: Int) {
    if let speaker = latest, speaker.sentence < sentence { latest = nil }
  }

  private func isOnePerson(_ token: Int) -> Bool {
    layers.tags[token] == .noun && layers.lemmas[token] == layers.tokens[token].key
      && SourceNouns.isPerson(layers.lemmas[token])
  }

  /// Whether the pronoun `key`, which is credited with something in `sentence`, means the last of them.
  mutating func goesOn(as key: WordKey, in sentence: Int) -> Bool {
    latest?.goesOn(as: key, in: sentence) ?? false
  }
}
