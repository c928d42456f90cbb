internal import English
internal import NewsText

/// Finds the names of an article: those that the language model knows, and capitalised words that a title or a given
/// name shows to be a person.
struct NameFinder {
  let quoted: QuotedLayers

  /// In text order, without overlaps.
  func names() -> [NamedEntity] {
    var names: [NamedEntity] = []
    let layers = quoted.layers
    var index = 0
    while index < layers.tokens.count {
      if let name = quoted.entity(at: index) {
        names.append(name)
        index = max(index + 1, Int(name.tokens.end))
        continue
      }
      let end = runEnd(from: index)
      if end > index, let person = person(in: TokenRange(index, end)) { names.append(person) }
      index = max(index + 1, end)
    }
    return names
  }

  /// Behind the capitalised words of one sentence that start at `start`.
  private func runEnd(from start: Int) -> Int {
    var end = start
    while end < quoted.layers.tokens.count, isNameWord(end), quoted.entity(at: end) == nil,
      end == start || !quoted.layers.tokens[end].shape.contains(.paragraphStart)
    {
      end += 1
    }
    return end
  }

  private func isNameWord(_ token: Int) -> Bool {
    quoted.layers.tags[token] == .properNoun && quoted.layers.tokens[token].shape.contains(.capitalized)
  }

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
    let isNamed = words >= 2 && words <= 4 && GivenNames.contains(quoted.layers.tokens[start].key)
    guard hasTitle && words <= 3 || isNamed else { return nil }
    return NamedEntity(tokens: TokenRange(start, Int(run.end)), kind: .person)
  }

  private func isTitle(_ token: Int) -> Bool {
    Titles.contains(quoted.layers.tokens[token].key) || Titles.modifiers.contains(quoted.layers.tokens[token].key)
  }
}
