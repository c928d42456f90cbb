internal import NewsText

/// Which articles hold which words.
struct WordIndex: Sendable {
  private let articles: [WordKey: [Int32]]

  init(_ texts: [Article], cores: Int) {
    let keys = texts.parallelMap(cores: cores) { article in
      Array(Set(WordScanner(article.text).lazy.map { $0.key }))
    }
    var articles: [WordKey: [Int32]] = [:]
    for (number, words) in keys.enumerated() {
      for key in words { articles[key, default: []].append(Int32(number)) }
    }
    self.articles = articles
  }

  /// The articles that hold all of `keys`, in order; nil where `keys` is empty, and any article may fit.
  func articles(with keys: [WordKey]) -> [Int]? {
    let lists = keys.map { articles[$0] ?? [] }.sorted { $0.count < $1.count }
    guard let rarest = lists.first else { return nil }
    return rarest.filter { number in lists.dropFirst().allSatisfy { Self.holds($0, number) } }.map { Int($0) }
  }

  /// The articles that hold at least half of the different words of `keys`, in order.
  func articles(withHalfOf keys: [WordKey]) -> [Int] {
    let different = Set(keys)
    var counts: [Int32: Int] = [:]
    for key in different {
      for number in articles[key] ?? [] { counts[number, default: 0] += 1 }
    }
    return counts.filter { $0.value * 2 >= different.count }.keys.map { Int($0) }.sorted()
  }

  private static func holds(_ list: [Int32], _ number: Int32) -> Bool {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low] == number
  }
}

extension Desk {
  /// The corpus in use with its word index, which is made when first asked for.
  mutating func indexedCorpus() throws(CommandError) -> OpenCorpus {
    var corpus = try corpus()
    guard corpus.words == nil, let inUse else { return corpus }
    corpus.words = WordIndex(corpus.articles, cores: settings.cores)
    corpora[inUse] = corpus
    changes -= 1  // the index changes no answer, so there is nothing to take back
    return corpus
  }
}
