internal import NewsText

/// Where each word stands in a run of articles: the words by their keys, and for each word its articles and places, as
/// bytes.
struct WordSegment: Sendable {
  /// The articles of the corpus that it is about.
  let articles: Range<Int>
  /// In rising order.
  private let keys: [UInt64]
  /// How often each word stands in all the articles.
  private let counts: [UInt32]
  /// Each word as it was first met, in lower case, with every apostrophe as `'`.
  private let spellings: PackedRecords
  /// For each word and each of its articles: how far the article is behind the last, how many places, and how far each
  /// place is behind the last.
  private let lists: PackedRecords

  init(_ texts: [Article], articles: Range<Int>) {
    let draft = WordSegmentDraft(texts[articles])
    self.articles = articles
    keys = draft.keys
    counts = draft.counts
    spellings = draft.spellings
    lists = draft.postings
  }

  /// How many words stand in the articles.
  var total: Int { counts.reduce(0) { $0 + Int($1) } }

  /// How often a word stands in the articles.
  func count(of key: WordKey) -> Int {
    place(of: key).map { Int(counts[$0]) } ?? 0
  }

  /// The places of all words that fit a part of a pattern, in order of article and place.
  func postings(of part: PhrasePattern.Part) -> WordPostings {
    switch part {
    case .word(let key):
      place(of: key).map { decoded($0) } ?? WordPostings()
    case .beginning(let bytes):
      WordPostings(merging: words(beginningWith: bytes).map { decoded($0) })
    }
  }

  private func place(of key: WordKey) -> Int? {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key.hash { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key.hash ? low : nil
  }

  private func words(beginningWith bytes: [UInt8]) -> [Int] {
    let beginning = WordSegmentDraft.plain(bytes)
    return keys.indices.filter { spellings.bytes[spellings.range(of: $0)].starts(with: beginning) }
  }

  private func decoded(_ place: Int) -> WordPostings {
    var postings = WordPostings()
    var reader = lists.reader(of: place)
    var article = articles.lowerBound
    while !reader.isAtEnd, let step = try? reader.number(), let count = try? reader.number() {
      article += step
      guard articles.contains(article) else { break }
      var position = 0
      postings.open(article)
      for _ in 0..<count {
        guard let step = try? reader.number() else { break }
        position += step
        postings.add(UInt32(truncatingIfNeeded: position))
      }
    }
    return postings
  }
}

extension WordSegment {
  func pack(into blocks: inout BlockWriter) {
    blocks.add([UInt32(articles.lowerBound), UInt32(articles.upperBound)])
    blocks.add(keys)
    blocks.add(counts)
    blocks.add(spellings)
    blocks.add(lists)
  }

  init(unpacking blocks: inout BlockReader) throws(DamagedBytes) {
    let bounds: [UInt32] = try blocks.words()
    guard bounds.count == 2, bounds[0] <= bounds[1] else { throw DamagedBytes() }
    articles = Int(bounds[0])..<Int(bounds[1])
    keys = try blocks.longs()
    counts = try blocks.words()
    spellings = try blocks.records()
    lists = try blocks.records()
    guard counts.count == keys.count, spellings.count == keys.count, lists.count == keys.count else {
      throw DamagedBytes()
    }
  }
}
