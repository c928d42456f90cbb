internal import NewsText

/// How often words stand near a phrase, against how often they stand at all.
struct CollocateCounts {
  struct Collocate {
    let text: String
    let near: Int
    let all: Int
    let expected: Double
    /// The t-score: (near - expected) / √near.
    let score: Double
  }

  static let window = 5

  /// What stands near the hits of one article.
  private struct Neighbourhood: Sendable {
    let text: [UInt8]
    let words: [WordScanner.Word]
  }

  /// The highest score first, then by word.
  let collocates: [Collocate]

  /// Counts over the articles that `filter` chooses; `hits` are in corpus order.
  init(_ hits: [PhraseHits.Hit], _ filter: ArticleFilter, _ corpus: OpenCorpus, cores: Int) {
    var near: [WordKey: Int] = [:]
    var spelling: [WordKey: String] = [:]
    var neighbours = 0
    for place in Self.neighbours(of: hits, in: corpus, cores: cores) {
      for word in place.words {
        near[word.key, default: 0] += 1
        neighbours += 1
        if spelling[word.key] == nil {
          spelling[word.key] = String(decoding: place.text[word.range.indices], as: UTF8.self)
        }
      }
    }
    let keys = near.keys.sorted { $0.hash < $1.hash }
    let isChosen: (@Sendable (Int) -> Bool)? = filter.takesAll ? nil : { @Sendable in filter.contains($0) }
    let counts = corpus.words?.counts(of: keys, cores: cores, where: isChosen) ?? []
    let all = Dictionary(uniqueKeysWithValues: zip(keys, counts))
    let total = corpus.words?.total(cores: cores, in: corpus.articles, where: isChosen) ?? 0
    let found = near.compactMap { key, count -> Collocate? in
      let expected = Double(neighbours) * Double(all[key] ?? count) / Double(max(1, total))
      let score = (Double(count) - expected) / Double(count).squareRoot()
      guard count > 1, score > 0 else { return nil }
      return Collocate(
        text: spelling[key] ?? "", near: count, all: all[key] ?? count, expected: expected, score: score)
    }
    collocates = found.sorted { ($1.score, $0.text) < ($0.score, $1.text) }
  }

  /// The text of each article with hits, and the words near them.
  private static func neighbours(
    of hits: [PhraseHits.Hit], in corpus: OpenCorpus, cores: Int
  ) -> [Neighbourhood] {
    var groups: [ArraySlice<PhraseHits.Hit>] = []
    var rest = hits[...]
    while let first = rest.first {
      let here = rest.prefix { $0.article == first.article }
      rest = rest.dropFirst(here.count)
      groups.append(here)
    }
    return groups.parallelMap(cores: cores) { here in
      let text = corpus.articles[here[here.startIndex].article].text
      return Neighbourhood(text: text, words: neighbours(of: here.map { $0.range }, in: text))
    }
  }

  /// The words within the window around the ranges, each place once; not those of the ranges themselves.
  private static func neighbours(of ranges: [ByteRange], in text: [UInt8]) -> [WordScanner.Word] {
    let words = Array(WordScanner(text))
    var isNear = [Bool](repeating: false, count: words.count)
    var own: [Int] = []
    var index = 0
    for range in ranges {
      while index < words.count, words[index].range.end <= range.start { index += 1 }
      var end = index
      while end < words.count, words[end].range.start < range.end { end += 1 }
      own += index..<end
      for place in max(0, index - window)..<min(words.count, end + window) { isNear[place] = true }
    }
    for place in own { isNear[place] = false }
    return words.indices.filter { isNear[$0] }.map { words[$0] }
  }
}
