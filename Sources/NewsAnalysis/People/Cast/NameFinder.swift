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
    return (quoted.layers.entities + found).sorted { $0.tokens.start < $1.tokens.start }
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
      if end + 1 < quoted.layers.tokens.count, isJoiner(end), isNameWord(end + 1) { end += 1 }
    }
    return end
  }

  private func isNameWord(_ token: Int) -> Bool {
    quoted.layers.tags[token] == .properNoun && quoted.layers.tokens[token].shape.contains(.capitalized)
      && quoted.entity(at: token) == nil
  }

  private func isJoiner(_ token: Int) -> Bool {
    quoted.layers.tokens[token].key == Self.hyphen && !quoted.layers.tokens[token].shape.contains(.spaceBefore)
      && !quoted.layers.tokens[token + 1].shape.contains(.spaceBefore)
  }

  private static let hyphen: WordKey = "-"

  /// "Mr Brandt", "Irina Petrova": a title before the name, or a given name as its first word.
  private func person(in run: TokenRange) -> NamedEntity? {
    var start = Int(run.start)
    var hasTitle = start > 0 && Titles.contains(quoted.layers.tokens[start - 1].key)
    while start < run.end, isTitle(start) {
      hasTitle = true
      start += 1
    }
    guard start < run.end else { return nil }
    let words = Int(run.end) - start
    let isGiven = GivenNames.contains(quoted.layers.tokens[start].key)
    let isNamed = isGiven && words <= 5 && (words >= 2 || isFirstName(start))
    guard hasTitle && words <= 3 || isNamed else { return nil }
    return NamedEntity(tokens: TokenRange(start, Int(run.end)), kind: .person)
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

  private func isTitle(_ token: Int) -> Bool {
    Titles.contains(quoted.layers.tokens[token].key) || Titles.modifiers.contains(quoted.layers.tokens[token].key)
  }
}
