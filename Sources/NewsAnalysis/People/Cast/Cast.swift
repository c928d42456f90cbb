internal import English
internal import NewsText

/// The persons whom an article names, each under all its names and pronouns.
struct Cast {
  private(set) var persons: [Person] = []
  /// For each token the index of the person whom a name or pronoun there means; -1 for none.
  private var meaning: [Int32]
  /// The persons mentioned last, the last one at the end.
  private var recent: [Int] = []
  private static let remembered = 64
  private var bySurname: [WordKey: [Int]] = [:]
  private var byGivenName: [WordKey: [Int]] = [:]
  private let layers: Layers
  /// How often names end in a word.
  private var naming: [WordKey: Int] = [:]

  /// `names` are those of the persons whom the article names.
  init(_ layers: Layers, names: [TokenRange]) {
    self.layers = layers
    meaning = Array(repeating: -1, count: layers.tokens.count)
    for name in names {
      if let last = name.indices.last { naming[layers.tokens[last].key, default: 0] += 1 }
    }
  }

  /// The person whom the name or pronoun at `token` means.
  func person(at token: Int) -> Int? {
    meaning.indices.contains(token) && meaning[token] >= 0 ? Int(meaning[token]) : nil
  }

  /// Up to `count` persons, last mentioned first.
  func latest(_ count: Int) -> some Sequence<Int> {
    recent.suffix(count).reversed()
  }

  /// Enters a name; gives the person whom it names.
  mutating func enter(_ tokens: TokenRange, sentence: Int, relation: Relation) -> Int? {
    let name = name(of: tokens)
    guard let surname = name.words.last,
      tokens.indices.contains(where: { layers.tokens[$0].shape.contains(.hasLetter) })
    else { return nil }
    let index = known(name) ?? open(name, tokens, sentence: sentence)
    if name.words.count > persons[index].name.words.count {
      persons[index].name = name
      persons[index].fullest = withoutTitles(tokens)
      bySurname[surname.key, default: []].append(index)
      byGivenName[name.words[0].key, default: []].append(index)
    }
    persons[index].gender = persons[index].gender ?? gender(of: name, tokens)
    if let last = tokens.indices.last { persons[index].total = naming[layers.tokens[last].key] ?? 0 }
    mention(index, tokens, sentence: sentence, relation: relation)
    return index
  }

  /// Notes that `tokens` means person `index`.
  mutating func mention(_ index: Int, _ tokens: TokenRange, sentence: Int, relation: Relation) {
    if !persons[index].mentions.suffix(4).contains(tokens) { persons[index].mentions.append(tokens) }
    persons[index].sentenceBefore = persons[index].mentions.count > 1 ? persons[index].lastSentence : -100
    persons[index].relationBefore = persons[index].lastRelation
    persons[index].lastSentence = sentence
    persons[index].lastRelation = relation
    persons[index].lastWasPronoun = tokens.count == 1 && layers.tags[Int(tokens.start)] == .pronoun
    if persons[index].lastWasSubject { persons[index].subjectSentence = sentence }
    persons[index].wordBefore = tokens.start > 0 ? layers.tokens[Int(tokens.start) - 1].key.hash : 0
    recent.removeAll { $0 == index }
    recent.append(index)
    if recent.count > Self.remembered { recent.removeFirst() }
    for token in tokens.indices { meaning[token] = Int32(index) }
  }

  /// Notes how deep in the tree the last mention of person `index` stands.
  mutating func setDepth(_ depth: Int, of index: Int) {
    persons[index].lastDepth = depth
  }

  mutating func describe(_ index: Int, as role: TokenRange) {
    persons[index].roles.append(role)
  }

  mutating func setGender(_ gender: Gender, of index: Int) {
    persons[index].gender = persons[index].gender ?? gender
  }

  // MARK: names

  private func name(of tokens: TokenRange) -> PersonName {
    var words: [[UInt8]] = []
    for token in tokens.indices {
      let bytes = layers.article.text[layers.tokens[token].range.indices]
      if words.isEmpty || layers.tokens[token].shape.contains(.spaceBefore) {
        words.append(Array(bytes))
      } else {
        words[words.count - 1] += bytes  // "Al-Rahman" is one word of three tokens
      }
    }
    return PersonName(bytes: words)
  }

  /// The person whom `name` may mean: of several the one mentioned last.
  private func known(_ name: PersonName) -> Int? {
    guard let last = name.words.last else { return nil }
    let bearers = (bySurname[last.key] ?? []).filter { persons[$0].name.isCompatible(with: name) }
    if let bearer = bearers.max(by: { isEarlier($0, $1) }) { return bearer }
    guard name.words.count == 1 else { return nil }
    return (byGivenName[last.key] ?? []).max { isEarlier($0, $1) }
  }

  private func isEarlier(_ a: Int, _ b: Int) -> Bool {
    (persons[a].mentions.last?.start ?? 0) < (persons[b].mentions.last?.start ?? 0)
  }

  private mutating func open(_ name: PersonName, _ tokens: TokenRange, sentence: Int) -> Int {
    persons.append(
      Person(
        name: name, fullest: withoutTitles(tokens), gender: nil, roles: [], mentions: [], lastSentence: 0,
        lastRelation: .dep, firstSentence: sentence))
    let index = persons.count - 1
    if let last = name.words.last { bySurname[last.key, default: []].append(index) }
    if name.words.count > 1 { byGivenName[name.words[0].key, default: []].append(index) }
    return index
  }

  private func withoutTitles(_ tokens: TokenRange) -> TokenRange {
    var start = Int(tokens.start)
    while start + 1 < tokens.end, isTitle(layers.tokens[start].key) { start += 1 }
    return TokenRange(start, Int(tokens.end))
  }

  private func isTitle(_ key: WordKey) -> Bool {
    Titles.contains(key) || Titles.modifiers.contains(key)
  }

  private func gender(of name: PersonName, _ tokens: TokenRange) -> Gender? {
    if let gender = name.gender { return gender }
    let before = Int(tokens.start) - 1
    if before >= 0 {
      if Titles.masculine.contains(layers.tokens[before].key) { return .masculine }
      if Titles.feminine.contains(layers.tokens[before].key) { return .feminine }
      if let gender = GenderedNouns.gender(of: layers.tokens[before].key) { return gender }
    }
    return name.isFull ? GivenNames.gender(of: name.words[0].key) : nil
  }
}
