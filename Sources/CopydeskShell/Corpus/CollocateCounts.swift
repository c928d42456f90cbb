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

  /// The highest score first, then by word.
  let collocates: [Collocate]

  /// Counts over `articles`; `hits` are in corpus order.
  init(_ hits: [PhraseHits.Hit], _ articles: [Int], _ corpus: OpenCorpus) {
    var near: [WordKey: Int] = [:]
    var spelling: [WordKey: String] = [:]
    var neighbours = 0
    var rest = hits[...]
    while let first = rest.first {
      let here = rest.prefix { $0.article == first.article }
      rest = rest.dropFirst(here.count)
      let text = corpus.articles[first.article].text
      for word in Self.neighbours(of: here.map { $0.range }, in: text) {
        near[word.key, default: 0] += 1
        neighbours += 1
        if spelling[word.key] == nil { spelling[word.key] = String(decoding: text[word.range.indices], as: UTF8.self) }
      }
    }
    var all: [WordKey: Int] = [:]
    var total = 0
    for number in articles {
      for word in WordScanner(corpus.articles[number].text) {
        total += 1
        if near[word.key] != nil { all[word.key, default: 0] += 1 }
      }
    }
    let found = near.compactMap { key, count -> Collocate? in
      let expected = Double(neighbours) * Double(all[key] ?? count) / Double(max(1, total))
      let score = (Double(count) - expected) / Double(count).squareRoot()
      guard count > 1, score > 0 else { return nil }
      return Collocate(
        text: spelling[key] ?? "", near: count, all: all[key] ?? count, expected: expected, score: score)
    }
    collocates = found.sorted { ($1.score, $0.text) < ($0.score, $1.text) }
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
