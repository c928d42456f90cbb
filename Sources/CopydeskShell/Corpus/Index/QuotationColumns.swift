internal import NewsAnalysis
internal import NewsText

/// What is asked of the quotations of a corpus again and again, a column a question: what most commands need to choose
/// and count quotations without making any.
struct QuotationColumns: Sendable {
  /// Where the quotations of each article start, and where those of the last one end.
  private let starts: [UInt32]
  private let traits: [UInt8]
  /// The index in `CorpusSources.sources` of who is credited; `nobody` where nobody is.
  private let speakers: [UInt32]
  /// The place of the cue's lemma in `lemmaNames`; `nobody` where there is none.
  private let lemmas: [UInt32]
  let lemmaNames: [String]
  /// Where the content of each starts and ends in its article's text.
  private let contentStarts: [UInt32]
  private let contentEnds: [UInt32]
  /// How many words each has.
  private let wordCounts: [UInt32]
  /// The quotations of each source in corpus order, and where those of each source start.
  private let bySource: [UInt32]
  private let sourceStarts: [UInt32]

  private static let nobody = UInt32.max

  /// One quotation's row while the columns are made.
  struct Sketch: Sendable {
    let traits: QuotationTraits
    /// The index in the article's sources.
    let speaker: Int?
    let lemma: String?
    let content: ByteRange
    let wordCount: Int

    /// `isUnnamed` says that it is credited to a source without a name; `text` is its article's.
    init(_ quotation: Quotation, isUnnamed: Bool, text: [UInt8]) {
      traits = QuotationTraits(quotation).union(isUnnamed ? .unnamed : [])
      speaker = quotation.speaker
      lemma = quotation.cueLemma
      content = quotation.content.dropFirst().reduce(quotation.content[0]) { $0.union($1) }
      wordCount = quotation.content.reduce(0) { $0 + WordScanner.count(text, in: $1) }
    }
  }

  init(_ articles: [[Sketch]], _ sources: CorpusSources) {
    var starts: [UInt32] = [0]
    var traits: [UInt8] = []
    var speakers: [UInt32] = []
    var names = NumberedTexts()
    var lemmas: [UInt32] = []
    var (contentStarts, contentEnds, wordCounts) = ([UInt32](), [UInt32](), [UInt32]())
    for (article, quotations) in articles.enumerated() {
      for quotation in quotations {
        traits.append(quotation.traits.rawValue)
        let speaker = quotation.speaker.map { sources.index(ofSource: $0, inArticle: article) }
        speakers.append(speaker.map { UInt32($0) } ?? Self.nobody)
        lemmas.append(quotation.lemma.map { names.number(of: $0) } ?? Self.nobody)
        contentStarts.append(quotation.content.start)
        contentEnds.append(quotation.content.end)
        wordCounts.append(UInt32(quotation.wordCount))
      }
      starts.append(UInt32(traits.count))
    }
    self.init(
      starts: starts, traits: traits, speakers: speakers, lemmas: lemmas, lemmaNames: names.texts,
      contentStarts: contentStarts, contentEnds: contentEnds, wordCounts: wordCounts, sources: sources.sources.count)
  }

  private init(
    starts: [UInt32], traits: [UInt8], speakers: [UInt32], lemmas: [UInt32], lemmaNames: [String],
    contentStarts: [UInt32], contentEnds: [UInt32], wordCounts: [UInt32], sources: Int
  ) {
    self.wordCounts = wordCounts
    self.contentStarts = contentStarts
    self.contentEnds = contentEnds
    self.starts = starts
    self.traits = traits
    self.speakers = speakers
    self.lemmas = lemmas
    self.lemmaNames = lemmaNames
    var counts = [UInt32](repeating: 0, count: sources + 1)
    for speaker in speakers where speaker != Self.nobody { counts[Int(speaker) + 1] += 1 }
    for source in 0..<sources { counts[source + 1] += counts[source] }
    sourceStarts = counts
    var bySource = [UInt32](repeating: 0, count: Int(counts[sources]))
    for (row, speaker) in speakers.enumerated() where speaker != Self.nobody {
      bySource[Int(counts[Int(speaker)])] = UInt32(row)
      counts[Int(speaker)] += 1
    }
    self.bySource = bySource
  }

  var articleCount: Int { starts.count - 1 }
  var count: Int { traits.count }

  func rows(ofArticle article: Int) -> Range<Int> { Int(starts[article])..<Int(starts[article + 1]) }

  func row(of finding: Finding) -> Int { Int(starts[finding.article]) + finding.item }

  func traits(at row: Int) -> QuotationTraits { QuotationTraits(rawValue: traits[row]) }
  func speaker(at row: Int) -> Int? { speakers[row] == Self.nobody ? nil : Int(speakers[row]) }
  func wordCount(at row: Int) -> Int { Int(wordCounts[row]) }
  func lemma(at row: Int) -> Int? { lemmas[row] == Self.nobody ? nil : Int(lemmas[row]) }

  /// Whether `range` of its article's text lies between the start and the end of its content.
  func mayHold(_ range: ByteRange, at row: Int) -> Bool {
    contentStarts[row] <= range.start && range.end <= contentEnds[row]
  }

  /// The quotations of the source at `index` of `CorpusSources.sources`, in corpus order.
  func quotations(of index: Int) -> [Finding] {
    var article = 0
    return bySource[Int(sourceStarts[index])..<Int(sourceStarts[index + 1])].map { row in
      if row >= starts[article + 1] { article = self.article(ofRow: row, from: article + 1) }
      return Finding(article: article, item: Int(row - starts[article]))
    }
  }

  private func article(ofRow row: UInt32, from first: Int) -> Int {
    var (low, high) = (first, articleCount)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle + 1] <= row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension QuotationColumns {
  func pack(into blocks: inout BlockWriter) {
    blocks.add(starts)
    blocks.add(traits)
    blocks.add(speakers)
    blocks.add(lemmas)
    blocks.add(lemmaNames)
    blocks.add(contentStarts)
    blocks.add(contentEnds)
    blocks.add(wordCounts)
  }

  init(unpacking blocks: inout BlockReader, articles: Int, sources: Int) throws(DamagedBytes) {
    let starts: [UInt32] = try blocks.words()
    let traits = try blocks.bytes()
    let speakers: [UInt32] = try blocks.words()
    let lemmas: [UInt32] = try blocks.words()
    let names = try blocks.texts()
    let contentStarts: [UInt32] = try blocks.words()
    let contentEnds: [UInt32] = try blocks.words()
    let wordCounts: [UInt32] = try blocks.words()
    let isWhole =
      starts.count == articles + 1 && starts.divide(traits.count) && speakers.count == traits.count
      && lemmas.count == traits.count && speakers.allSatisfy { $0 == Self.nobody || $0 < UInt32(sources) }
      && contentStarts.count == traits.count && contentEnds.count == traits.count && wordCounts.count == traits.count
      && lemmas.allSatisfy { $0 == Self.nobody || $0 < UInt32(names.count) }
    guard isWhole else { throw DamagedBytes() }
    self.init(
      starts: starts, traits: traits, speakers: speakers, lemmas: lemmas, lemmaNames: names,
      contentStarts: contentStarts, contentEnds: contentEnds, wordCounts: wordCounts, sources: sources)
  }
}
