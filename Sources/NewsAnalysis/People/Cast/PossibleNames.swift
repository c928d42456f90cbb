internal import English
internal import NewsText

/// Finds the capitalised words of an article that may name a person although neither the language model nor a title
/// says so: a surname alone, a foreign name, a name that looks like a place's.
struct PossibleNames {
  private let quoted: QuotedLayers
  private let names: [NamedEntity]
  private let evidence: PersonEvidence

  /// `names` are all that are known, in text order.
  init(quoted: QuotedLayers, names: [NamedEntity]) {
    self.quoted = quoted
    self.names = names
    var kinds = [NamedEntity.Kind?](repeating: nil, count: quoted.layers.tokens.count)
    for name in names {
      for token in name.tokens.indices { kinds[token] = name.kind }
    }
    evidence = PersonEvidence(quoted: quoted, kinds: kinds)
  }

  /// One run of words, and what is known of the same words all over the article.
  private struct Tally {
    var words: Int
    var places = 0
    var count = 0

    /// Many places weigh no more than the words themselves.
    var points: Int { words + max(-4, min(4, places)) + min(1, count - 1) }
  }

  private static let least = 1
  private static let longest = 3

  /// In text order; the points of a name are the same at all its places, but a place may rule it out there.
  func all() -> [PossibleName] {
    let runs = runs()
    let places = runs.map { evidence.points(ofPlace: $0) }
    var tallies: [WordKey: Tally] = [:]
    for (run, points) in zip(runs, places) {
      let kind = evidence.kinds[Int(run.start)]
      var tally = tallies[key(of: run)] ?? Tally(words: evidence.points(ofWords: run, kind))
      tally.places += max(-2, min(2, points))
      tally.count += 1
      tallies[key(of: run)] = tally
    }
    return zip(runs, places).compactMap { run, place in
      guard place > -2, let tally = tallies[key(of: run)], tally.points >= Self.least else { return nil }
      return PossibleName(tokens: run, points: min(tally.points, PossibleName.sure - 1))
    }
  }

  private func key(of run: TokenRange) -> WordKey {
    run.indices.dropFirst().reduce(quoted.layers.tokens[Int(run.start)].key) { key, token in
      WordKey(hash: FeatureVector.key(key.hash, quoted.layers.tokens[token].key.hash))
    }
  }

  /// Names of other kinds, and runs of capitalised words that no name covers.
  private func runs() -> [TokenRange] {
    var runs: [TokenRange] = []
    for sentence in quoted.layers.sentences {
      var start = Int(sentence.tokens.start)
      while start < sentence.tokens.end {
        var end = start
        while end < sentence.tokens.end, isFree(end) { end += 1 }
        if end > start { runs.append(TokenRange(start, end)) }
        start = max(start + 1, end)
      }
    }
    let others = names.filter { name in
      name.kind != .person && name.tokens.count <= Self.longest && name.tokens.indices.allSatisfy { isNameWord($0) }
    }
    return (runs + others.map(\.tokens)).sorted { $0.start < $1.start }
  }

  private func isFree(_ token: Int) -> Bool {
    evidence.kinds[token] == nil && isNameWord(token)
  }

  private func isNameWord(_ token: Int) -> Bool {
    quoted.layers.tags[token] == .properNoun && quoted.layers.tokens[token].shape.contains(.capitalized)
  }
}
