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
  private var byPerson: [Int: Int] = [:]
  private var byKey: [WordKey: Int] = [:]
  private var descriptions = DescribedSources()
  /// Those who have spoken so far.
  private var speakers: Set<Int> = []
  /// The last sources that "they" and "it" may mean.
  private var lastGroup: Int?
  private var lastThing: Int?

  init(_ quoted: QuotedLayers, _ cast: Cast) {
    self.quoted = quoted
    self.cast = cast
    kinds = SourceKinds(layers: quoted.layers)
    people = DescribedPersons(layers: quoted.layers, cast: cast, kinds: kinds)
    for (index, person) in cast.persons.enumerated() { enter(person, index) }
  }

  private mutating func enter(_ person: Person, _ index: Int) {
    byPerson[index] = drafts.count
    let role = person.roles.max { $0.count < $1.count }
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
      guard let draft = draft(source, head, view, outer: outer) else { continue }
      sources[index] = draft
      drafts[draft].mention(source)
      descriptions.mention(draft)
      remember(draft)
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

  mutating func count(_ index: Int) {
    if let source = sources[index] { drafts[source].statements += 1 }
  }

  // MARK: whom a source means

  private mutating func draft(_ source: TokenRange, _ head: Int, _ view: SentenceView, outer: Int?) -> Int? {
    if let person = person(at: head, view) { return byPerson[person] }
    let key = view.key(head)
    if Pronouns.relative.contains(key), let antecedent = antecedent(of: head, view) {
      return draft(phrase(of: antecedent, view), antecedent, view, outer: outer)
    }
    if Pronouns.personal.contains(key) { return nil }
    if Pronouns.firstPerson.contains(key) { return outer }
    if Pronouns.plural.contains(key) { return lastGroup }
    if Pronouns.neuter.contains(key) { return outer.flatMap { drafts[$0].kind == .person ? nil : $0 } ?? lastThing }
    if let owner = owner(of: head, view), let draft = draft(TokenRange(owner, owner + 1), owner, view, outer: outer) {
      return draft
    }
    if let person = apposed(in: source, head, view) ?? people.person(describedAt: head) { return byPerson[person] }
    if let entity = quoted.entity(at: head) { return named(whole(entity.tokens, in: source), entity.kind, source) }
    if let person = people.person(by: head, source) ?? onlySpeaker(by: head, source) { return byPerson[person] }
    if view.tag(head) == .properNoun { return named(properName(source, head, view), nil, source) }
    return described(source, head, view)
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

  /// The person whose name the phrase of `head` ends in or begins with: "the team's coach, ⟦Alina Marsh⟧", "director
  /// of the Council on Harbours ⟦Alina Marsh⟧", whatever the tree hangs the name on.
  private func apposed(in source: TokenRange, _ head: Int, _ view: SentenceView) -> Int? {
    guard source.count > 2, view.tag(head) == .noun || view.tag(head) == .properNoun, !kinds.isPlural(head),
      kinds.kind(ofDescription: head) == .person, let last = source.indices.last
    else { return nil }
    let first = Int(source.start)
    if head > first, let person = cast.person(at: first), (first..<head).contains(where: { view.key($0) == Self.comma })
    {
      return person
    }
    guard last > head, let person = cast.person(at: last) else { return nil }
    var start = last
    while start > head + 1, cast.person(at: start - 1) == person { start -= 1 }
    let isName = view.tag(start - 1) == .properNoun && !Titles.contains(view.key(start - 1))
    return isName || view.key(start - 1) == Self.comma ? person : nil
  }

  /// The noun whose relative clause `pronoun` opens.
  private func antecedent(of pronoun: Int, _ view: SentenceView) -> Int? {
    var current = pronoun
    for _ in 0..<4 {
      guard let head = view.head(current) else { return nil }
      if view.relation(current) == .relativeClause || view.relation(current) == .acl { return head }
      current = head
    }
    return nil
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

  /// The words of `source` around its head, without the article: "the ⟦United Nations⟧".
  private func properName(_ source: TokenRange, _ head: Int, _ view: SentenceView) -> TokenRange {
    var (start, end) = (min(head, Int(source.start)), head + 1)
    while start < head, view.tag(start) == .determiner || view.shape(start).contains(.mark) { start += 1 }
    while end < source.end, view.tag(end) == .properNoun { end += 1 }
    return TokenRange(start, end)
  }

  private mutating func named(_ name: TokenRange, _ entity: NamedEntity.Kind?, _ source: TokenRange) -> Int {
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
    }
    drafts.append(
      SourceDraft(name: text(name), kind: kinds.kind(ofDescription: head), isNamed: false))
    byKey[key] = drafts.count - 1
    descriptions.add(drafts.count - 1, head: lemma, isPlural: isPlural, words: name.indices.map { view.key($0) })
    return drafts.count - 1
  }

  private static let asides = WordSet("who that speaking talking")

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
