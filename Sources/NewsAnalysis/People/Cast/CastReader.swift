internal import English
internal import NewsText

/// Reads an article's names and pronouns in text order and tells whom each means.
struct CastReader {
  private let quoted: QuotedLayers
  private let statements: StatementReader
  private let names: [NamedEntity]
  private(set) var cast: Cast
  /// The person who spoke last, for "he said" after a quotation.
  private var lastSpeaker: Int?
  private let model: AttributionModel
  /// Whether `sketches` are kept, to learn from them.
  var keepsSketches = false
  private(set) var sketches: [PronounSketch] = []

  init(_ statements: StatementReader, model: AttributionModel) {
    self.model = model
    quoted = statements.quoted
    self.statements = statements
    names = NameFinder(quoted: quoted).names()
    cast = Cast(quoted.layers, names: names.filter { $0.kind == .person }.map(\.tokens))
  }

  mutating func read(_ views: inout ViewStore) {
    let needsTree = sentencesNearPronouns()
    var next = 0
    for (sentence, range) in quoted.layers.sentences.enumerated() {
      var view: SentenceView?
      for token in range.tokens.indices {
        while next < names.count, names[next].tokens.end <= token { next += 1 }
        if next < names.count, names[next].tokens.start == token, names[next].kind == .person {
          if view == nil, needsTree[sentence] { view = views.view(sentence) }
          enter(names[next].tokens, sentence, view)
        } else if Pronouns.gender(of: quoted.layers.tokens[token].key) != nil {
          if view == nil { view = views.view(sentence) }
          if let view {
            if let ahead = subject(ahead: token, names[next...], view) { enter(ahead, sentence, view) }
            resolve(token, view)
          }
        }
      }
    }
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

  /// Enters a name; without a tree it counts as no subject.
  private mutating func enter(_ name: TokenRange, _ sentence: Int, _ view: SentenceView?) {
    let head = view?.highest(in: name)
    let relation = head.flatMap { view?.relation($0) } ?? .dep
    guard let person = cast.enter(name, sentence: sentence, relation: relation) else { return }
    if let head, let view { cast.setDepth(view.depth(head), of: person) }
    let range = quoted.layers.sentences[sentence].tokens
    for role in RoleFinder(quoted: quoted, sentence: range).roles(of: name) {
      cast.describe(person, as: role)
      for token in role.indices {
        if let gender = GenderedNouns.gender(of: quoted.layers.lemmas[token]) { cast.setGender(gender, of: person) }
      }
    }
    if name.indices.contains(where: { isSource($0) }) { lastSpeaker = person }
  }

  /// "When ⟦she⟧ won, ⟦Petrova⟧ knew": the name behind the pronoun that is the subject of a clause around it.
  private func subject(ahead pronoun: Int, _ names: ArraySlice<NamedEntity>, _ view: SentenceView) -> TokenRange? {
    for name in names.prefix(4) where name.kind == .person && name.tokens.start > pronoun {
      guard view.range.contains(name.tokens), let head = view.highest(in: name.tokens) else { return nil }
      guard view.relation(head) == .nsubj || view.relation(head) == .passiveSubject, let verb = view.head(head),
        view.head(pronoun) != verb, view.isBelow(pronoun, verb)
      else { continue }
      return name.tokens
    }
    return nil
  }

  private mutating func resolve(_ token: Int, _ view: SentenceView) {
    guard let gender = Pronouns.gender(of: view.key(token)) else { return }
    let resolver = PronounResolver(quoted: quoted, cast: cast, model: model)
    let pronoun = PronounFeatures(
      quoted: quoted, view: view, pronoun: token, gender: gender, lastSpeaker: lastSpeaker, isSource: isSource(token))
    let speaker = statements.speakerToken(around: token).flatMap { cast.person(at: $0) }
    let named = surnames(in: statements.content(saidBy: token))
    let candidates = resolver.candidates(for: pronoun, insideWordsOf: speaker).filter { candidate in
      // "⟦He⟧ said Brandt had left": he is not Brandt.
      cast.persons[candidate.person].name.words.last.map { !named.contains($0.key) } ?? true
    }
    if keepsSketches { keep(token, candidates) }
    guard let person = resolver.best(of: candidates) else { return }
    cast.mention(person, TokenRange(token, token + 1), sentence: view.index, relation: view.relation(token))
    cast.setDepth(view.depth(token), of: person)
    if isSource(token) { lastSpeaker = person }
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
        candidates: candidates.map {
          PronounSketch.Candidate(mentions: cast.persons[$0.person].mentions, features: $0.features)
        }))
  }

  private func isSource(_ token: Int) -> Bool {
    statements.isSource(token)
  }
}
