internal import English
internal import NewsText

/// Finds the names of an article: those that the language model knows, and capitalised words that a title, a given
/// name or another mention shows to be a person.
struct NameFinder {
  let quoted: QuotedLayers

  /// In text order, without overlaps.
  func names() -> [NamedEntity] {
    let runs = runs()
    let persons = runs.compactMap { person(in: $0) }
    var surnames = Set(persons.compactMap { $0.tokens.indices.last.map { quoted.layers.tokens[$0].key } })
    for entity in quoted.layers.entities where entity.kind == .person {
      if let last = entity.tokens.indices.last { surnames.insert(quoted.layers.tokens[last].key) }
    }
    let found = runs.compactMap { person(in: $0) ?? bearer(in: $0, of: surnames) }
    let bodies = NamedBodies(quoted: quoted)
    let known = quoted.layers.entities.filter { !bodies.isPlainNoun($0) }.compactMap { entity in
      bodies.isBody(entity)
        ? NamedEntity(tokens: entity.tokens, kind: .organisation) : asPerson(entity, surnames) ?? bare(entity)
    }
    return joined((known + found).sorted { $0.tokens.start < $1.tokens.start })
  }

  /// A single word that was taken for an organisation although somebody in the article bears it, or it is a given name.
  private func asPerson(_ entity: NamedEntity, _ surnames: Set<WordKey>) -> NamedEntity? {
    if entity.kind != .person, let name = behindRole(entity.tokens) { return name }
    guard entity.kind != .person, entity.tokens.count == 1, let word = entity.tokens.indices.first else { return nil }
    let key = quoted.layers.tokens[word].key
    guard isFirstName(word), !KnownNames.organisation.contains(key) else { return nil }
    guard surnames.contains(key) || entity.kind == .organisation && GivenNames.contains(key) else { return nil }
    return NamedEntity(tokens: entity.tokens, kind: .person)
  }

  /// "Economist ⟦Lars Immel⟧", "Deputy Interior Minister ⟦Karl Voss⟧": a given name behind what a person does, which was
  /// taken for another name.
  private func behindRole(_ name: TokenRange) -> NamedEntity? {
    guard name.count >= 3 else { return nil }
    let own = Int(name.start)..<Int(name.end)
    guard let role = own.dropLast(2).last(where: { isOccupation($0) || isOffice($0) }),
      (own.lowerBound...role).allSatisfy({ isTitle($0) || isOccupation($0) }),
      isGiven(role + 1) || isOccupation(role) && own.upperBound - role == 3,
      !BodyKinds(layers: quoted.layers).isBody(name, surnames: [])
    else { return nil }
    return NamedEntity(tokens: TokenRange(role + 1, own.upperBound), kind: .person)
  }

  private func isGiven(_ token: Int) -> Bool {
    GivenNames.contains(quoted.layers.tokens[token].key)
      || !quoted.layers.nameLists[token].isDisjoint(with: [.given, .rareGiven])
  }

  /// "⟦Goalkeeper⟧ Tim Aster", but not "⟨Baker⟩ Holt", whose given name it is.
  private func isOccupation(_ token: Int) -> Bool {
    RoleNouns.contains(quoted.layers.lemmas[token]) && !GivenNames.contains(quoted.layers.tokens[token].key)
  }

  /// A person's name without the office before it: "Home Secretary ⟦Alina Brandt⟧", "head of the Harbour Council ⟦Alina
  /// Brandt⟧"; nil for an office alone.
  private func bare(_ entity: NamedEntity) -> NamedEntity? {
    if entity.kind == .person, isPatron(entity.tokens) {
      return NamedEntity(tokens: entity.tokens, kind: .organisation)
    }
    guard entity.kind == .person, entity.tokens.count > 1 else { return entity }
    let own = entity.tokens.indices
    let title = own.dropLast().last { isOffice($0) } ?? own.dropLast(2).prefix { isOccupation($0) }.last
    var start = title.map { $0 + 1 } ?? own.lowerBound
    let given = own.dropLast().last { GivenNames.contains(quoted.layers.tokens[$0].key) }
    if isOffice(own.upperBound - 1), given == nil { return nil }
    if (start..<own.upperBound).contains(where: { Self.prepositions.contains(quoted.layers.tokens[$0].key) }) {
      guard let given else { return NamedEntity(tokens: entity.tokens, kind: .organisation) }
      start = given
    }
    return NamedEntity(tokens: TokenRange(start, own.upperBound), kind: .person)
  }

  /// "⟦St Torvald⟧'s Hospital": a saint whose name a house bears.
  private func isPatron(_ name: TokenRange) -> Bool {
    let tokens = quoted.layers.tokens
    let (start, end) = (Int(name.start), Int(name.end))
    guard end + 1 < tokens.count, PersonEvidence.possessive.contains(tokens[end].key),
      tokens[end + 1].shape.contains(.capitalized)
    else { return false }
    return Titles.saints.contains(tokens[start].key) || start > 0 && Titles.saints.contains(tokens[start - 1].key)
  }

  private func isOffice(_ token: Int) -> Bool {
    Titles.neutral.contains(quoted.layers.tokens[token].key)
  }

  /// No person's name holds these.
  private static let prepositions = WordSet("for of on in at and")

  /// "Ban ⟦Ki-moon⟧", "Anna ⟦Orlova⟧": what follows a person's name without a break and is a name too belongs to it.
  private func joined(_ names: [NamedEntity]) -> [NamedEntity] {
    var result: [NamedEntity] = []
    for name in names {
      guard let last = result.last, last.kind == .person, last.tokens.end <= name.tokens.start,
        name.kind == .person, isUnbroken(Int(last.tokens.end), Int(name.tokens.start)),
        !isTitle(Int(name.tokens.start))
      else {
        result.append(name)
        continue
      }
      result[result.count - 1] = NamedEntity(
        tokens: TokenRange(Int(last.tokens.start), Int(name.tokens.end)), kind: .person)
    }
    return result
  }

  /// Whether nothing stands between, or what a hyphen joins: "Ki", "-", "moon".
  private func isUnbroken(_ start: Int, _ end: Int) -> Bool {
    guard quoted.sentenceIndex(of: start - 1) == quoted.sentenceIndex(of: end) else { return false }
    return (start..<end).allSatisfy { !quoted.layers.tokens[$0].shape.contains(.spaceBefore) || isNameWord($0) }
      && (start..<end).allSatisfy { quoted.layers.tokens[$0].key == Self.hyphen || isNameWord($0) }
  }

  /// Runs of capitalised words that no known name covers.
  private func runs() -> [TokenRange] {
    var runs: [TokenRange] = []
    var index = 0
    while index < quoted.layers.tokens.count {
      let end = runEnd(from: index)
      if end > index { runs.append(TokenRange(index, end)) }
      index = max(index + 1, end)
    }
    return runs
  }

  /// Behind the capitalised words of one sentence that start at `start`; a hyphen joins two of them.
  private func runEnd(from start: Int) -> Int {
    var end = start
    while end < quoted.layers.tokens.count, isNameWord(end),
      end == start || !quoted.layers.tokens[end].shape.contains(.paragraphStart)
    {
      end += 1
      if end + 1 < quoted.layers.tokens.count, isJoiner(end) {
        if isNameWord(end + 1) { end += 1 } else if isNameEnding(end + 1) { end += 2 }
      }
    }
    return end
  }

  private func isNameWord(_ token: Int) -> Bool {
    quoted.layers.tags[token] == .properNoun && quoted.layers.tokens[token].shape.contains(.capitalized)
      && quoted.entity(at: token) == nil
  }

  /// "Ji-⟦won⟧": the second half of a given name, in small letters.
  private func isNameEnding(_ token: Int) -> Bool {
    let shape = quoted.layers.tokens[token].shape
    return !shape.contains(.capitalized) && shape.contains(.hasLowercase) && quoted.entity(at: token) == nil
      && (quoted.layers.tags[token] == .noun || quoted.layers.tags[token] == .properNoun)
      && !isTitle(token) && SourceNouns.classes(of: quoted.layers.lemmas[token]) == 0
  }

  private func isJoiner(_ token: Int) -> Bool {
    quoted.layers.tokens[token].key == Self.hyphen && !quoted.layers.tokens[token].shape.contains(.spaceBefore)
      && !quoted.layers.tokens[token + 1].shape.contains(.spaceBefore)
  }

  private static let hyphen: WordKey = "-"

  /// "Mr Brandt", "Irina Petrova": a title before the name, or a given name as its first word.
  private func person(in run: TokenRange) -> NamedEntity? {
    var start = Int(run.start)
    var hasTitle = start > 0 && (Titles.contains(quoted.layers.tokens[start - 1].key) || follows(start, run))
    while start < run.end, isTitle(start) {
      hasTitle = true
      start += 1
    }
    guard start < run.end, !isPatron(run), !BodyKinds(layers: quoted.layers).isBody(run, surnames: []) else {
      return nil
    }
    let words = Int(run.end) - start
    let isGiven = GivenNames.contains(quoted.layers.tokens[start].key)
    let isNamed = isGiven && words <= 5 && (words >= 2 || isFirstName(start))
    guard hasTitle && words <= 3 || isNamed || hasHalvedGivenName(start, Int(run.end)) else { return nil }
    return NamedEntity(tokens: TokenRange(start, Int(run.end)), kind: .person)
  }

  /// "shop ⟦owner⟧ Bela Nord", "⟦baker⟧ Sven Torv": what one person does, right before the name.
  private func follows(_ start: Int, _ run: TokenRange) -> Bool {
    let role = start - 1
    return quoted.layers.tags[role] == .noun && isOccupation(role)
      && quoted.layers.lemmas[role] == quoted.layers.tokens[role].key
      && quoted.sentenceIndex(of: role) == quoted.sentenceIndex(of: start)
      && !run.indices.contains { TemporalNouns.words.contains(quoted.layers.tokens[$0].key) }
  }

  /// A given name that stands alone and is no place: "Kathleen", but not "Georgia".
  private func isFirstName(_ token: Int) -> Bool {
    let key = quoted.layers.tokens[token].key
    return !Countries.names.contains(key) && !KnownNames.places.contains(key) && !TemporalNouns.words.contains(key)
  }

  /// A surname alone of a person who is named in full elsewhere.
  private func bearer(in run: TokenRange, of surnames: Set<WordKey>) -> NamedEntity? {
    guard run.count <= 2, let last = run.indices.last, surnames.contains(quoted.layers.tokens[last].key) else {
      return nil
    }
    return NamedEntity(tokens: TokenRange(last, last + 1), kind: .person)
  }

  /// "Park ⟦Ji-won⟧": a surname and a given name of two halves.
  private func hasHalvedGivenName(_ start: Int, _ end: Int) -> Bool {
    end - start >= 4 && end - start <= 5 && isJoiner(end - 2) && isNameEnding(end - 1)
  }

  private func isTitle(_ token: Int) -> Bool {
    Titles.contains(quoted.layers.tokens[token].key) || Titles.modifiers.contains(quoted.layers.tokens[token].key)
  }
}
