internal import English
internal import NewsText

/// Tells which names of an article are one person's, and what they tell of the person.
struct Roster {
  private(set) var persons: [Person] = []
  /// The names in text order.
  private(set) var names: [RosterName] = []
  private var bySurname: [WordKey: [Int]] = [:]
  private var byGivenName: [WordKey: [Int]] = [:]
  /// For each person where it was named last.
  private var lastPlaces: [UInt32] = []
  /// How often names end in a word.
  private var endings: [WordKey: Int] = [:]
  private let quoted: QuotedLayers
  private var layers: Layers { quoted.layers }

  /// `names` may be persons, in text order.
  init(_ quoted: QuotedLayers, names: [PossibleName]) {
    self.quoted = quoted
    for name in names {
      if let last = name.tokens.indices.last { endings[layers.tokens[last].key, default: 0] += 1 }
    }
    for name in names { enter(name) }
  }

  private mutating func enter(_ found: PossibleName) {
    let tokens = found.tokens
    let name = name(of: tokens)
    guard let surname = name.words.last,
      tokens.indices.contains(where: { layers.tokens[$0].shape.contains(.hasLetter) })
    else { return }
    let index = known(name, title: title(of: name, tokens)) ?? open(name, found)
    if name.words.count > persons[index].name.words.count {
      persons[index].name = name
      persons[index].fullest = withoutTitles(tokens)
      bySurname[surname.key, default: []].append(index)
      byGivenName[name.words[0].key, default: []].append(index)
    }
    persons[index].points = max(persons[index].points, found.points)
    if let last = tokens.indices.last { persons[index].total = endings[layers.tokens[last].key] ?? 0 }
    lastPlaces[index] = tokens.start
    describe(index, name, tokens)
    names.append(RosterName(tokens: tokens, person: index, words: name.words.count))
  }

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

  /// The person whom `name` may mean: of several the one named last, of a man and a woman the one whom the title fits.
  private func known(_ name: PersonName, title: Gender?) -> Int? {
    guard let last = name.words.last else { return nil }
    let bearers = (bySurname[last.key] ?? []).filter { persons[$0].name.isCompatible(with: name) }
    let fitting = bearers.filter { title == nil || persons[$0].gender == title }
    if let bearer = (fitting.isEmpty ? bearers : fitting).max(by: { lastPlaces[$0] < lastPlaces[$1] }) {
      return bearer
    }
    guard name.words.count == 1 else { return nil }
    return (byGivenName[last.key] ?? []).max { lastPlaces[$0] < lastPlaces[$1] }
  }

  private mutating func open(_ name: PersonName, _ found: PossibleName) -> Int {
    persons.append(Person(name: name, fullest: withoutTitles(found.tokens), points: found.points))
    lastPlaces.append(found.tokens.start)
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

  // MARK: what the names tell

  private mutating func describe(_ index: Int, _ name: PersonName, _ tokens: TokenRange) {
    persons[index].gender = persons[index].gender ?? gender(of: name, tokens)
    if name.words.count == 1, persons[index].likelyGender == nil {
      persons[index].likelyGender = GivenNames.gender(of: name.words[0].key)
    }
    let sentence = layers.sentences[quoted.sentenceIndex(of: Int(tokens.start))].tokens
    let finder = RoleFinder(quoted: quoted, sentence: sentence)
    persons[index].occupation = persons[index].occupation ?? finder.occupation(of: tokens)
    for role in finder.roles(of: tokens) {
      persons[index].roles.append(role)
      for token in role.indices where persons[index].gender == nil {
        persons[index].gender = GenderedNouns.gender(of: layers.lemmas[token])
      }
    }
  }

  /// What "Mr" or "Mrs" in the name or right before it tells.
  private func title(of name: PersonName, _ tokens: TokenRange) -> Gender? {
    let before = Int(tokens.start) - 1
    if name.gender != nil || before < 0 { return name.gender }
    if Titles.masculine.contains(layers.tokens[before].key) { return .masculine }
    return Titles.feminine.contains(layers.tokens[before].key) ? .feminine : nil
  }

  private func gender(of name: PersonName, _ tokens: TokenRange) -> Gender? {
    if let gender = title(of: name, tokens) { return gender }
    let before = Int(tokens.start) - 1
    if before >= 0, let gender = GenderedNouns.gender(of: layers.tokens[before].key) { return gender }
    return name.isFull ? GivenNames.gender(of: name.words[0].key) : nil
  }
}
