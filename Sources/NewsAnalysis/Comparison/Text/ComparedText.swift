internal import NewsText

/// One article made ready for comparison: its passages, and the words of each.
struct ComparedText: Sendable {
  /// A sentence, or a line of furniture such as a caption, and its words.
  struct Passage: Sendable {
    let range: ByteRange
    /// Indices into `words`.
    let words: Range<Int>
    /// Whether it says what the newsroom has put right; such a passage is compared with its like only.
    let isNote: Bool
  }

  let analysis: Analysis
  let words: [ComparedWord]
  /// One a word: its key without inflection.
  let stems: [WordKey]
  /// In text order, without overlaps.
  let passages: [Passage]
  /// The passages that stand below pictures.
  let captions: Set<ByteRange>

  init(_ analysis: Analysis) {
    self.analysis = analysis
    var words: [ComparedWord] = []
    var passages: [Passage] = []
    for range in Self.ranges(of: analysis) {
      let start = words.count
      words += WordScanner.words(of: analysis.article.text, in: range)
      let isNote = CorrectionNote.isNote(range, of: analysis.article)
      passages.append(Passage(range: range, words: start..<words.count, isNote: isNote))
    }
    self.words = words
    stems = words.map { Stem.key(of: $0, in: analysis.article.text) }
    self.passages = passages
    captions = Set(analysis.article.layout.furniture.filter { $0.kind == .caption }.map(\.range))
  }

  /// The words at `range`.
  func keys(of range: ByteRange) -> [WordKey] {
    WordScanner.words(of: analysis.article.text, in: range).map(\.key)
  }

  /// Sentences and furniture merged in text order; furniture that a sentence overlaps is left to the sentence.
  private static func ranges(of analysis: Analysis) -> [ByteRange] {
    let sentences = analysis.sentences.sorted()
    var next = 0
    var ranges = sentences
    for furniture in analysis.article.layout.furniture.map(\.range).sorted() {
      while next < sentences.count, sentences[next].end <= furniture.start { next += 1 }
      if next < sentences.count, sentences[next].overlaps(furniture) { continue }
      ranges.append(furniture)
    }
    return ranges.sorted()
  }
}
