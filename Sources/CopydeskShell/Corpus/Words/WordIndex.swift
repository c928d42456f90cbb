internal import NewsText

/// Where each word of a corpus stands, a segment for each so many articles.
struct WordIndex: Sendable {
  private let segments: [WordSegment]

  private static let articlesPerSegment = 2048

  /// Where it was stopped, only the first articles are indexed.
  init(_ articles: [Article], cores: Int, under supervision: Supervision = .none) {
    let starts = Array(stride(from: 0, to: articles.count, by: Self.articlesPerSegment))
    let segments = starts.parallelMap(cores: cores) { start -> WordSegment? in
      guard !supervision.isCancelled() else { return nil }
      supervision.report(Progress(activity: "indexing words", done: start, total: articles.count))
      return WordSegment(articles, articles: start..<min(start + Self.articlesPerSegment, articles.count))
    }
    self.segments = segments.prefix { $0 != nil }.compactMap { $0 }
  }

  /// How many articles are indexed: all, unless it was stopped.
  var articleCount: Int { segments.last?.articles.upperBound ?? 0 }

  /// The places of `pattern` in the articles that are chosen, in corpus order, without overlaps; of the first articles
  /// where it was stopped.
  func search(
    for pattern: PhrasePattern, in articles: [Article], cores: Int, under supervision: Supervision,
    where isChosen: @Sendable (Int) -> Bool
  ) -> PhraseSearch {
    let found = segments.parallelMap(cores: cores) { segment -> [PhraseHits.Hit]? in
      supervision.isCancelled() ? nil : segment.hits(of: pattern, in: articles, where: isChosen)
    }
    let searched = found.prefix { $0 != nil }
    return PhraseSearch(
      hits: searched.flatMap { $0 ?? [] },
      articleCount: searched.isEmpty ? 0 : segments[searched.count - 1].articles.upperBound)
  }

  /// The articles that hold a word for each part of `pattern`, in order.
  func articles(holding pattern: PhrasePattern) -> [Int] {
    segments.flatMap { $0.articles(holding: pattern) }
  }

  /// The articles that hold at least half of the different words of `keys`, in order; in a large corpus one at least that
  /// is not in very many articles, where there is one.
  func articles(withHalfOf keys: [WordKey]) -> [Int] {
    let different = Set(keys).map { key in segments.flatMap { $0.postings(of: .word(key)).articles } }
    var counts = [Int](repeating: 0, count: articleCount)
    for articles in different {
      for article in articles { counts[article] += 1 }
    }
    let most = max(Self.fewArticles, articleCount / 10)
    let telling = different.filter { $0.count <= most }
    return Set((telling.isEmpty ? different : telling).joined()).filter { counts[$0] * 2 >= different.count }.sorted()
  }

  /// A word of so few articles tells something however small the corpus is.
  private static let fewArticles = 100

  /// How often each of `keys` stands in the articles that are chosen; in all where `isChosen` is nil.
  func counts(of keys: [WordKey], cores: Int, where isChosen: (@Sendable (Int) -> Bool)?) -> [Int] {
    keys.parallelMap(cores: cores) { key in
      segments.reduce(0) { sum, segment in
        guard let isChosen else { return sum + segment.count(of: key) }
        let postings = segment.postings(of: .word(key))
        return sum
          + postings.articles.indices.reduce(0) {
            $0 + (isChosen(postings.articles[$1]) ? postings.places(at: $1).count : 0)
          }
      }
    }
  }

  /// How many words the articles that are chosen hold; all where `isChosen` is nil.
  func total(cores: Int, in articles: [Article], where isChosen: (@Sendable (Int) -> Bool)?) -> Int {
    guard let isChosen else { return segments.reduce(0) { $0 + $1.total } }
    return articles.indices.filter(isChosen).parallelMap(cores: cores) { number in
      WordScanner(articles[number].text).reduce(0) { count, _ in count + 1 }
    }.reduce(0, +)
  }
}

extension WordIndex {
  func pack(into blocks: inout BlockWriter) {
    blocks.add([UInt32(segments.count)])
    for segment in segments { segment.pack(into: &blocks) }
  }

  init(unpacking blocks: inout BlockReader, articles: Int) throws(DamagedBytes) {
    let count: [UInt32] = try blocks.words()
    guard count.count == 1 else { throw DamagedBytes() }
    var segments: [WordSegment] = []
    for _ in 0..<count[0] { segments.append(try WordSegment(unpacking: &blocks)) }
    let ends = [0] + segments.map { $0.articles.upperBound }
    guard zip(ends, segments).allSatisfy({ $0 == $1.articles.lowerBound }), ends.last == articles else {
      throw DamagedBytes()
    }
    self.segments = segments
  }
}

/// What a search found, and how many of the first articles it went through.
struct PhraseSearch: Sendable {
  let hits: [PhraseHits.Hit]
  let articleCount: Int
}

extension WordSegment {
  func articles(holding pattern: PhrasePattern) -> [Int] {
    var common: [Int]?
    for part in pattern.parts {
      let articles = postings(of: part).articles
      common = common.map { Self.both($0, articles) } ?? articles
      if common?.isEmpty == true { return [] }
    }
    return common ?? []
  }

  private static func both(_ a: [Int], _ b: [Int]) -> [Int] {
    var (i, j) = (0, 0)
    var common: [Int] = []
    while i < a.count, j < b.count {
      if a[i] == b[j] { common.append(a[i]) }
      (i, j) = (a[i] <= b[j] ? i + 1 : i, b[j] <= a[i] ? j + 1 : j)
    }
    return common
  }

  /// The places of `pattern` in the chosen articles of this segment.
  fileprivate func hits(
    of pattern: PhrasePattern, in articles: [Article], where isChosen: (Int) -> Bool
  ) -> [PhraseHits.Hit] {
    let first = postings(of: pattern.parts[0])
    var candidates: Set<Int>?
    if pattern.parts.count > 1 { candidates = Set(self.articles(holding: pattern)) }
    var hits: [PhraseHits.Hit] = []
    for (index, article) in first.articles.enumerated() where isChosen(article) {
      if let candidates, !candidates.contains(article) { continue }
      let text = articles[article].text
      var end: UInt32 = 0
      for place in first.places(at: index) where place >= end && Int(place) < text.count {
        guard let range = pattern.match(in: text, at: place) else { continue }
        hits.append(PhraseHits.Hit(article: article, range: range))
        end = range.end
      }
    }
    return hits
  }
}

extension OpenCorpus {
  /// The articles that can hold `pattern`; all where there is no index.
  func articles(holding pattern: PhrasePattern) -> [Int] {
    words?.articles(holding: pattern) ?? Array(articles.indices)
  }
}

extension Desk {
  /// The corpus in use with its word index.
  mutating func indexedCorpus() throws(CommandError) -> OpenCorpus {
    let corpus = try searchedCorpus()
    guard corpus.words?.articleCount == corpus.articles.count else {
      throw CommandError("stopped", status: .incomplete)
    }
    return corpus
  }

  /// The corpus in use with its word index, which is made when first asked for; where that is stopped, with one of its
  /// first articles.
  mutating func searchedCorpus() throws(CommandError) -> OpenCorpus {
    var corpus = try corpus()
    guard corpus.words == nil, let inUse else { return corpus }
    let words = WordIndex(corpus.articles, cores: settings.cores, under: supervision)
    corpus.words = words
    guard words.articleCount == corpus.articles.count else { return corpus }
    corpora[inUse] = corpus
    changes -= 1  // the index changes no answer, so there is nothing to take back
    return corpus
  }
}
