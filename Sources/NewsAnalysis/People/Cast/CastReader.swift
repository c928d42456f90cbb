internal import English
internal import NewsText

/// Reads an article's names and pronouns in text order and tells whom each means.
struct CastReader {
  private let quoted: QuotedLayers
  private let statements: StatementReader
  private(set) var cast: Cast
  /// The person who spoke last, for "he said" after a quotation.
  private var lastSpeaker: Int?

  init(_ statements: StatementReader) {
    quoted = statements.quoted
    self.statements = statements
    cast = Cast(quoted.layers)
  }

  mutating func read(_ views: inout ViewStore) {
    let names = NameFinder(quoted: quoted).names()
    var next = 0
    for (sentence, range) in quoted.layers.sentences.enumerated() {
      var view: SentenceView?
      for token in range.tokens.indices {
        while next < names.count, names[next].tokens.end <= token { next += 1 }
        if next < names.count, names[next].tokens.start == token, names[next].kind == .person {
          if view == nil { view = views.view(sentence) }
          if let view { enter(names[next].tokens, view) }
        } else if Pronouns.gender(of: quoted.layers.tokens[token].key) != nil {
          if view == nil { view = views.view(sentence) }
          if let view { resolve(token, view) }
        }
      }
    }
  }

  private mutating func enter(_ name: TokenRange, _ view: SentenceView) {
    let head = view.highest(in: name) ?? Int(name.start)
    let isSubject = Self.subjects.contains(view.relation(head))
    guard let person = cast.enter(name, sentence: view.index, isSubject: isSubject) else { return }
    let roles = RoleFinder(quoted: quoted, view: view).roles(of: name)
    for role in roles {
      cast.describe(person, as: role)
      for token in role.indices {
        if let gender = GenderedNouns.gender(of: view.lemma(token)) { cast.setGender(gender, of: person) }
      }
    }
    if isSource(head) { lastSpeaker = person }
  }

  private static let subjects: RelationSet = [.nsubj, .passiveSubject]

  private mutating func resolve(_ token: Int, _ view: SentenceView) {
    guard let gender = Pronouns.gender(of: view.key(token)) else { return }
    let resolver = PronounResolver(quoted: quoted, cast: cast, view: view, lastSpeaker: lastSpeaker)
    let speaker = statements.speakerToken(around: token).flatMap { cast.person(at: $0) }
    guard let person = resolver.antecedent(of: token, gender: gender, insideWordsOf: speaker) else { return }
    cast.mention(
      person, TokenRange(token, token + 1), sentence: view.index,
      isSubject: Self.subjects.contains(view.relation(token)))
    if isSource(token) { lastSpeaker = person }
  }

  private func isSource(_ token: Int) -> Bool {
    statements.isSource(token)
  }
}
