internal import NewsText

/// One article made ready for comparison: its passages, and the words of each.
struct ComparedText: Sendable {
  /// A sentence, or a line of furniture such as a caption, and its words.
  struct Passage: Sendable {
    let range: ByteRange
    /// Indices into `words`.
    let words: Range<Int>
    let isFurniture: Bool
  }

  let analysis: Analysis
  let words: [ComparedWord]
  /// One a word: its key without inflection.
  let stems: [WordKey]
  /// In text order, without overlaps.
  let passages: [Passage]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    var words: [ComparedWord] = []
    var passages: [Passage] = []
    for place in Self.places(of: analysis) {
      let start = words.count
      words += WordScanner.words(of: analysis.article.text, in: place.range)
      passages.append(Passage(range: place.range, words: start..<words.count, isFurniture: place.isFurniture))
    }
    self.words = words
    stems = words.map { Stem.key(of: $0, in: analysis.article.text) }
    self.passages = passages
  }

  /// Sentences and furniture merged in text order; furniture that a sentence overlaps is left to the sentence.
  private static func places(of analysis: Analysis) -> [Passage] {
    let sentences = analysis.sentences.sorted()
    var next = 0
    var places = sentences.map { Passage(range: $0, words: 0..<0, isFurniture: false) }
    for furniture in analysis.article.layout.furniture.map(\.range).sorted() {
      while next < sentences.count, sentences[next].end <= furniture.start { next += 1 }
      if next < sentences.count, sentences[next].overlaps(furniture) { continue }
      places.append(Passage(range: furniture, words: 0..<0, isFurniture: true))
    }
    return places.sorted { $0.range < $1.range }
  }
}
