internal import English
internal import NewsText

/// Books every statement of an article to its source.
struct SourceLedger {
  private(set) var drafts: [SourceDraft] = []
  /// For each statement the index of its source in `drafts`.
  private(set) var sources: [Int?] = []
  private let quoted: QuotedLayers
  private let cast: Cast
  private let kinds: SourceKinds
  private let people: DescribedPersons
  private let names: PhraseNames
  private let bodies: NamedBodies
  private var byPerson: [Int: Int] = [:]
  private var byKey: [WordKey: Int] = [:]
  private var descriptions = DescribedSources()
  /// Those who have spoken so far.
  private var speakers: Set<Int> = []
  /// The last sources that "they" and "it" may mean.
  private var lastGroup: Int?
  private var lastThing: Int?
  /// Who spoke last, if it is one person without a name.
  private var unnamed: UnnamedSpeaker?
  private var unnamedDraft: Int?
  /// What the statement says that is being booked.
  private var content: [TokenRange] = []

  init(_ quoted: QuotedLayers, _ cast: Cast) {
    self.quoted = quoted
    self.cast = cast
    kinds = SourceKinds(layers: quoted.layers)
    people = DescribedPersons(layers: quoted.layers, cast: cast, kinds: kinds)
    names = PhraseNames(quoted: quoted, cast: cast, kinds: kinds)
    bodies = NamedBodies(quoted: quoted)
    for (index, person) in cast.persons.enumerated() { enter(person, index) }
  }

  private mutating func enter(_ person: Person, _ index: Int) {
    byPerson[index] = drafts.count
    let role = person.roles.max { $0.count < $1.count } ?? person.occupation
    drafts.append(
      SourceDraft(
        name: text(person.fullest), kind: .person, isNamed: true, role: role.map { text($0) },
        mentions: person.mentions))
  }

  /// The words of `tokens` with single blanks.
  private func text(_ tokens: TokenRange) -> String {
    quoted.layers.article.string(quoted.layers.bytes(of: tokens))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: booking

  /// Books `statements` in text order of their sources, outer ones first: "I" inside them means their speaker.
  mutating func book(_ statements: [Statement], _ views: inout ViewStore) {
    sources = Array(repeating: nil, count: statements.count)
    let order = statements.indices.sorted { (place(statements[$0]), $0) < (place(statements[$1]), $1) }
    for index in order.filter({ statements[$0].inside == nil }) + order.filter({ statements[$0].inside != nil }) {
      let statement = statements[index]
      guard let source = statement.source, let head = statement.sourceHead else { continue }
      let view = views.view(quoted.sentenceIndex(of: head))
      let outer = statement.inside.flatMap { sources[$0] }
      content = statement.content
      guard let draft = draft(source, head, view, outer: outer) else { continue }
      sources[index] = draft
      drafts[draft].mention(source)
      descriptions.mention(draft)
      remember(draft)
      if statement.inside == nil, !Pronouns.personal.contains(view.key(head)) { noteUnnamed(draft, head, view) }
    }
  }

  /// Notes why the article does not name sources, by their place in `drafts`; of two reasons the first stays.
  mutating func note(_ reasons: [Int: TokenRange]) {
    for (draft, reason) in reasons { drafts[draft].anonymity = reason }
  }

  private func place(_ statement: Statement) -> Int {
    Int(statement.source?.start ?? 0)
  }

  /// The one person named so far, where nothing is told of him but what he said: "…, Brandt said. … the coach added".
  private func onlySpeaker(by head: Int, _ source: TokenRange) -> Int? {
    people.onlyPerson(by: head, before: source).flatMap { person in
      byPerson[person].flatMap { speakers.contains($0) ? person : nil }
    }
  }

  private mutating func remember(_ draft: Int) {
    speakers.insert(draft)
    switch drafts[draft].kind {
    case .person: break
    case .people: lastGroup = draft
    default:
      lastThing = draft
      lastGroup = draft
    }
  }

  private mutating func noteUnnamed(_ draft: Int, _ head: Int, _ view: SentenceView) {
    let isUnnamed = !drafts[draft].isNamed && drafts[draft].kind == .person
    unnamed =
      isUnnamed
      ? UnnamedSpeaker(sentence: view.index, gender: GenderedNouns.gender(of: view.lemma(head))) : nil
    unnamedDraft = draft
  }

  private mutating func unnamedSpeaker(goingOnAt pronoun: Int, _ view: SentenceView) -> Int? {
    unnamed?.goesOn(as: view.key(pronoun), in: view.index) == true ? unnamedDraft : nil
  }

  mutating func count(_ index: Int) {
    if let source = sources[index] { drafts[source].statements += 1 }
  }

  // MARK: whom a source means

  private mutating func draft(_ source: TokenRange, _ head: Int, _ view: SentenceView, outer: Int?) -> Int? {
    if let person = person(at: head, view) { return byPerson[person] }
    if view.tag(head) != .properNoun, !names.isAcronym(head, view), Pronouns.contains(view.key(head)) {
      return draft(ofPronoun: head, view, outer: outer)
    }
    let nobody = NobodyPhrase(layers: quoted.layers)
    if nobody.isNobody(source) || nobody.isAnybody(source) { return nil }
    if let owner = owner(of: head, view), let draft = draft(TokenRange(owner, owner + 1), owner, view, outer: outer) {
      return draft
    }
    if let person = names.apposed(in: source, head, view) ?? people.person(describedAt: head) {
      return byPerson[person]
    }
    if let draft = named(source, head, view) { return draft }
    if let person = people.person(by: head, source) ?? onlySpeaker(by: head, source)
      ?? people.announced(by: head, source, saying: content, of: quoted)
    {
      return byPerson[person]
    }
    return isName(source, head, view)
      ? body(names.name(in: source, head, view), nil, source, view) : described(source, head, view)
  }

  private mutating func draft(ofPronoun head: Int, _ view: SentenceView, outer: Int?) -> Int? {
    let key = view.key(head)
    if Pronouns.relative.contains(key) {
      return antecedent(of: head, view).flatMap { draft(phrase(of: $0, view), $0, view, outer: outer) }
    }
    if Pronouns.personal.contains(key) { return outer == nil ? unnamedSpeaker(goingOnAt: head, view) : nil }
    if Pronouns.firstPerson.contains(key) { return outer }
    if Pronouns.plural.contains(key) { return lastGroup }
    return outer.flatMap { drafts[$0].kind == .person ? nil : $0 } ?? lastThing
  }

  /// Whom a name that holds `head`, or stands right behind it, means.
  private mutating func named(_ source: TokenRange, _ head: Int, _ view: SentenceView) -> Int? {
    if let entity = quoted.entity(at: head), !bodies.isPlainNoun(entity) {
      if let person = names.person(in: entity) { return byPerson[person] }
      return body(whole(entity.tokens, in: source), entity.kind, source, view)
    }
    return names.body(behind: head, in: source, view).map { body($0, .organisation, source, view) }
  }

  /// The body called `name`, and what it is: "the ⟦news agency⟧ Tarn Press".
  private mutating func body(
    _ name: TokenRange, _ entity: NamedEntity.Kind?, _ source: TokenRange, _ view: SentenceView
  ) -> Int {
    let draft = named(name, entity)
    if drafts[draft].role == nil, drafts[draft].kind != .person,
      let role = names.role(before: name, in: source, view)
    {
      drafts[draft].role = text(role)
      // "the journalist ⟦Orlova⟧": known by nothing but the description.
      if kinds.kind(ofDescription: Int(role.end) - 1) == .person { drafts[draft].kind = .person }
    }
    return draft
  }

  private func isName(_ source: TokenRange, _ head: Int, _ view: SentenceView) -> Bool {
    if let entity = quoted.entity(at: head), bodies.isPlainNoun(entity) { return false }
    return view.tag(head) == .properNoun || names.isAcronym(head, view) || names.isWrittenAsName(source, head, view)
  }

  /// Whose words they are: "⟦his⟧ remarks", "⟦Petrova⟧'s statement".
  private func owner(of head: Int, _ view: SentenceView) -> Int? {
    guard SourceNouns.utterances.contains(view.key(head)) else { return nil }
    return view.child(head, .possessive)
  }

  /// The person whom the head, a name beside it or its apposition means.
  private func person(at head: Int, _ view: SentenceView) -> Int? {
    if let person = cast.person(at: head) { return person }
    for child in view.children(head) {
      let isPartOfName = view.relation(child) == .compound && view.tag(head) == .properNoun
      guard isPartOfName || view.relation(child) == .flat || view.relation(child) == .appos else { continue }
      if let person = cast.person(at: child) { return person }
    }
    return nil
  }

  /// The noun whose relative clause `pronoun` opens.
  private func antecedent(of pronoun: Int, _ view: SentenceView) -> Int? {
    var current = pronoun
    for _ in 0..<4 {
      guard let head = view.head(current) else { break }
      if view.relation(current) == .relativeClause || view.relation(current) == .acl {
        return view.tag(head) == .verb ? nounBefore(pronoun, view) : head
      }
      current = head
    }
    return nounBefore(pronoun, view)
  }

  /// The noun right before `pronoun`, a comma aside, where the tree hangs the clause elsewhere.
  private func nounBefore(_ pronoun: Int, _ view: SentenceView) -> Int? {
    let token = pronoun - (pronoun > view.start && view.key(pronoun - 1) == Self.comma ? 2 : 1)
    guard token >= view.start, view.tag(token) == .noun || view.tag(token) == .properNoun else { return nil }
    return token
  }

  private func phrase(of head: Int, _ view: SentenceView) -> TokenRange {
    var start = head
    for child in view.children(head) where child < head && view.relation(child) != .case {
      start = min(start, Int(view.extent(child).start))
    }
    return TokenRange(start, head + 1)
  }

  /// "⟦United Nations⟧" where only the last word was taken for a name: capitalised words before it belong to it.
  private func whole(_ name: TokenRange, in source: TokenRange) -> TokenRange {
    var start = Int(name.start)
    while start > source.start, quoted.layers.tokens[start - 1].shape.contains(.capitalized),
      !Titles.modifiers.contains(quoted.layers.tokens[start - 1].key), quoted.entity(at: start - 1) == nil
    {
      start -= 1
    }
    return TokenRange(start, Int(name.end))
  }

  private mutating func named(_ name: TokenRange, _ entity: NamedEntity.Kind?) -> Int {
    let key = WordKey(plain(name).utf8)
    if let draft = byKey[key] { return draft }
    let kind = kinds.kind(ofName: name, entity)
    drafts.append(SourceDraft(name: text(name), kind: kind, isNamed: true))
    byKey[key] = drafts.count - 1
    return drafts.count - 1
  }

  /// "the minister" means the person described so, "the official" the official described before; other descriptions are
  /// their own source.
  private mutating func described(_ source: TokenRange, _ head: Int, _ view: SentenceView) -> Int {
    let name = description(source, head, view)
    let key = WordKey(plain(name).utf8)
    if let draft = byKey[key] { return draft }
    let (lemma, isPlural) = (view.lemma(head), kinds.isPlural(head))
    if people.isDefinite(source), head > name.start, head < name.end {
      let words = (Int(name.start) + 1...head).map { view.key($0) }
      if let draft = descriptions.last(head: lemma, isPlural: isPlural, words: words) { return draft }
      if words.count == 1, !isPlural, let body = DescribedBodies(quoted: quoted, kinds: kinds).body(by: head) {
        return named(body.tokens, body.kind)
      }
    }
    drafts.append(
      SourceDraft(name: text(name), kind: kinds.kind(ofDescription: head), isNamed: false))
    byKey[key] = drafts.count - 1
    descriptions.add(drafts.count - 1, head: lemma, isPlural: isPlural, words: name.indices.map { view.key($0) })
    return drafts.count - 1
  }

  private static let asides = WordSet("who that whose speaking talking requesting asking citing wishing insisting")

  private func tellsOfAnonymity(_ range: TokenRange) -> Bool {
    AnonymityReader(layers: quoted.layers).sign(in: range) != nil
  }

  /// The description up to what is told of it: "a senior official ⟨who asked not to be named⟩".
  private func description(_ source: TokenRange, _ head: Int, _ view: SentenceView) -> TokenRange {
    var end = max(head + 1, Int(source.end))
    for token in (head + 1)..<max(head + 1, Int(source.end)) {
      let isAside = Self.asides.contains(view.key(token)) && tellsOfAnonymity(TokenRange(token, end))
      if isAside || view.key(token) == Self.comma {
        end = token
        break
      }
    }
    return TokenRange(Int(source.start), end)
  }

  private static let comma: WordKey = ","

  private func plain(_ tokens: TokenRange) -> String {
    NameDirectory.plain(text(tokens))
  }
}
