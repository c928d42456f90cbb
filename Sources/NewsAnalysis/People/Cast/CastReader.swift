internal import English
internal import NewsText

/// Reads an article's names and pronouns in text order and tells whom each means.
struct CastReader {
  private let quoted: QuotedLayers
  private let statements: StatementReader
  private let names: [RosterName]
  private(set) var cast: Cast
  /// The person who spoke last, for "he said" after a quotation.
  private var lastSpeaker: Int?
  /// The last "he" and the last "she", by gender.
  private var lastPronouns: [Gender: EarlierPronoun] = [:]
  private var unnamed: UnnamedSources
  private let model: AttributionModel
  /// Whether `sketches` are kept, to learn from them.
  var keepsSketches = false
  private(set) var sketches: [PronounSketch] = []

  /// `names` are those that the article's layers tell.
  init(_ statements: StatementReader, names: [NamedEntity], model: AttributionModel) {
    self.model = model
    self.statements = statements
    quoted = statements.quoted
    let sure = names.filter { $0.kind == .person }.map { PossibleName(tokens: $0.tokens, points: PossibleName.sure) }
    let hasPronouns = quoted.layers.tokens.contains { Pronouns.gender(of: $0.key) != nil }
    let possible = hasPronouns ? PossibleNames(quoted: quoted, names: names).all() : []
    let roster = Roster(quoted, names: (sure + possible).sorted { $0.tokens.start < $1.tokens.start })
    self.names = roster.names
    cast = Cast(roster.persons, tokens: quoted.layers.tokens.count)
    unnamed = UnnamedSources(statements)
  }

  mutating func read(_ views: inout ViewStore) {
    let needsTree = sentencesNearPronouns()
    var next = 0
    for (sentence, range) in quoted.layers.sentences.enumerated() {
      let view = needsTree[sentence] ? views.view(sentence) : nil
      for token in range.tokens.indices {
        while next < names.count, names[next].tokens.start < token { next += 1 }
        unnamed.meet(token, in: sentence, cast, nextName: next < names.count ? Int(names[next].tokens.start) : nil)
        if next < names.count, names[next].tokens.start == token {
          enter(names[next], sentence, view)
        } else if let view, let gender = Pronouns.gender(of: quoted.layers.tokens[token].key),
          cast.person(at: token) == nil
        {
          resolve(token, gender, view, nextName: next)
        }
      }
    }
    cast.dismissUnproven()
  }

  /// For each sentence whether "he" or "she" stands in it or in one of the two behind it: only then does it matter what
  /// place a name has in its tree.
  private func sentencesNearPronouns() -> [Bool] {
    var near = Array(repeating: false, count: quoted.layers.sentences.count)
    for (sentence, range) in quoted.layers.sentences.enumerated()
    where range.tokens.indices.contains(where: { Pronouns.gender(of: quoted.layers.tokens[$0].key) != nil }) {
      for place in max(0, sentence - 2)...sentence { near[place] = true }
    }
    return near
  }

  private mutating func enter(_ name: RosterName, _ sentence: Int, _ view: SentenceView?) {
    let place = view.flatMap { view in view.highest(in: name.tokens).map { TreePlace(of: $0, in: view) } }
    let mention = PersonMention(
      tokens: name.tokens, sentence: sentence, words: name.words,
      place: place ?? TreePlace(unread: Int(name.tokens.start)))
    cast.note(mention, of: name.person, pronoun: nil)
    if name.tokens.indices.contains(where: { isSource($0) }) { lastSpeaker = name.person }
    if place?.phraseRole == .subject { unnamed.interrupt(in: sentence) }
  }

  private mutating func resolve(_ token: Int, _ gender: Gender, _ view: SentenceView, nextName: Int) {
    let scene = PronounScene(
      quoted: quoted, view: view, pronoun: token, gender: gender, isSource: isSource(token), cast: cast, names: names,
      nextName: nextName, lastSpeaker: lastSpeaker, earlier: lastPronouns[gender])
    let speaker = statements.speakerToken(around: token).flatMap { cast.person(at: $0) ?? personNamed(at: $0) }
    let others = surnames(in: statements.content(saidBy: token))
    let resolver = PronounResolver(scene: scene, model: model)
    let candidates = resolver.candidates { person in
      // "⟦He⟧ said Brandt had left": he is not Brandt.
      person != speaker && cast.persons[person].name.words.last.map { !others.contains($0.key) } ?? true
    }
    if keepsSketches { keep(token, candidates) }
    let isUnnamed = isSource(token) && unnamed.goesOn(as: quoted.layers.tokens[token].key, in: view.index)
    let person = isUnnamed ? nil : resolver.best(of: candidates)
    lastPronouns[gender] = EarlierPronoun(token: token, sentence: view.index, role: scene.place.role, person: person)
    guard let person else { return }
    let mention = PersonMention(
      tokens: TokenRange(token, token + 1), sentence: view.index, words: 0, place: scene.place)
    cast.note(mention, of: person, pronoun: gender)
    if isSource(token) { lastSpeaker = person }
  }

  /// The person whom a name at `token` names, though the reading may not have come so far: "“He left,” ⟦Petrov⟧ said".
  private func personNamed(at token: Int) -> Int? {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].tokens.end <= token { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low].tokens.contains(token) ? names[low].person : nil
  }

  /// The capitalised words of indirect speech, in the sentence that it begins in.
  private func surnames(in content: [TokenRange]) -> Set<WordKey> {
    var words = Set<WordKey>()
    for token in content.lazy.flatMap(\.indices).prefix(80) where quoted.layers.tags[token] == .properNoun {
      words.insert(quoted.layers.tokens[token].key)
    }
    return words
  }

  private mutating func keep(_ token: Int, _ candidates: [PronounResolver.Candidate]) {
    sketches.append(
      PronounSketch(
        pronoun: token,
        candidates: candidates.map { candidate in
          PronounSketch.Candidate(
            names: names.filter { $0.person == candidate.person }.map(\.tokens), features: candidate.features)
        }))
  }

  private func isSource(_ token: Int) -> Bool {
    statements.isSource(token)
  }
}
