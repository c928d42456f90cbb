internal import NewsAnalysis
internal import NewsText

/// All that is looked up in an analysed corpus, made once: who is who, and the columns of what was found.
struct CorpusIndex: Sendable {
  let sources: CorpusSources
  let quotations: QuotationColumns
  let figures: FigureColumns
  /// For each article how many sentences, dates and oddities it has.
  let sentences: [UInt32]
  let dates: [UInt32]
  let oddities: [UInt32]

  init(_ corpus: AnalysedCorpus, cores: Int) {
    let sketches = Array(corpus.analyses.indices).parallelMap(cores: cores) { ArticleSketch(corpus.analyses[$0]) }
    sources = CorpusSources(sketches.map { $0.sources })
    quotations = QuotationColumns(sketches.map { $0.quotations }, sources)
    figures = FigureColumns(sketches.map { $0.figures }, sources)
    sentences = sketches.map { UInt32($0.sentences) }
    dates = sketches.map { UInt32($0.dates) }
    oddities = sketches.map { UInt32($0.oddities) }
  }

  func pack(into blocks: inout BlockWriter) {
    sources.pack(into: &blocks)
    quotations.pack(into: &blocks)
    figures.pack(into: &blocks)
    blocks.add(sentences)
    blocks.add(dates)
    blocks.add(oddities)
  }

  /// What `pack` wrote of a corpus of `articles` articles.
  init(unpacking blocks: inout BlockReader, articles: Int) throws(DamagedBytes) {
    sources = try CorpusSources(unpacking: &blocks, articles: articles)
    quotations = try QuotationColumns(unpacking: &blocks, articles: articles, sources: sources.sources.count)
    figures = try FigureColumns(unpacking: &blocks, articles: articles, sources: sources.sources.count)
    sentences = try blocks.words()
    dates = try blocks.words()
    oddities = try blocks.words()
    guard sentences.count == articles, dates.count == articles, oddities.count == articles else { throw DamagedBytes() }
  }
}

/// What an index takes from one analysis.
private struct ArticleSketch: Sendable {
  let sources: [SourceSketch]
  let quotations: [QuotationColumns.Sketch]
  let figures: [FigureColumns.Sketch]
  let sentences: Int
  let dates: Int
  let oddities: Int

  init(_ analysis: Analysis) {
    sources = analysis.sources.map { SourceSketch($0) }
    quotations = analysis.quotations.map { quotation in
      let isUnnamed = quotation.speaker.map { !analysis.sources[$0].isNamed } ?? false
      return QuotationColumns.Sketch(quotation, isUnnamed: isUnnamed, text: analysis.article.text)
    }
    figures = analysis.figures.map { FigureColumns.Sketch($0) }
    sentences = analysis.sentences.count
    dates = analysis.dates.count
    oddities = analysis.diagnostics.count
  }
}
