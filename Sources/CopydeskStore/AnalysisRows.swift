internal import GRDB
internal import NewsAnalysis
internal import NewsText

/// The rows of one analysis, table by table, in the order of the schema's columns.
struct AnalysisRows: Sendable {
  private let analysis: Analysis
  private let article: Article
  private let offsets: ScalarOffsets

  init(_ analysis: Analysis) {
    self.analysis = analysis
    article = analysis.article
    offsets = ScalarOffsets(of: article.text)
  }

  typealias Values = [(any DatabaseValueConvertible)?]

  func rows(of table: String) -> [Values] {
    switch table {
    case "articles": [articleRow]
    case "quotations": analysis.quotations.enumerated().map { quotation($0.offset, $0.element) }
    case "sources": analysis.sources.enumerated().map { source($0.offset, $0.element) }
    case "figures": analysis.figures.enumerated().map { figure($0.offset, $0.element) }
    case "dates": analysis.dates.map(date)
    case "mentions": analysis.sources.enumerated().flatMap { mentions($0.offset, $0.element) }
    default: []
    }
  }

  private func reference(_ letter: String, _ index: Int) -> String { "\(article.id):\(letter)\(index + 1)" }
  private func start(_ range: ByteRange) -> Int { offsets.scalar(atByte: range.start) }
  private func end(_ range: ByteRange) -> Int { offsets.scalar(atByte: range.end) }

  /// The words of discontinuous ranges, as a reader would join them; nil where there are none.
  private func words(_ ranges: [ByteRange]) -> String? {
    ranges.isEmpty ? nil : ranges.map { article.string($0) }.joined(separator: " ")
  }

  private var articleRow: Values {
    var words = 0
    var inWord = false
    for byte in article.text {
      let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isBlank, !inWord { words += 1 }
      inWord = !isBlank
    }
    return [
      article.id, article.title, article.date?.description, article.outlet, article.author, article.url,
      article.credits.isEmpty ? nil : article.credits.joined(separator: ", "), words,
      String(decoding: article.text, as: UTF8.self), article.digest.hexadecimal,
    ]
  }

  private func quotation(_ index: Int, _ quotation: Quotation) -> Values {
    let content = quotation.content
    return [
      reference("q", index), article.id, quotation.kind.rawValue,
      quotation.speaker.map { analysis.sources[$0].readName },
      words(quotation.source), words(quotation.cue), quotation.cueLemma, words(content), quotation.isSpeech,
      quotation.isNegated, quotation.inside.map { reference("q", $0) }, quotation.rule, quotation.confidence,
      quotation.check?.rawValue, content.first.map(start), content.last.map(end),
    ]
  }

  private func source(_ index: Int, _ source: Source) -> Values {
    [
      reference("s", index), article.id, source.name, source.kind.rawValue, source.isNamed, source.role,
      source.statements, source.mentions.count, source.check?.word, source.check?.mergedName,
    ]
  }

  private func figure(_ index: Int, _ figure: Figure) -> Values {
    [
      reference("f", index), article.id, article.string(figure.range), figure.low, figure.high,
      figure.bound.rawValue, figure.trend?.rawValue, figure.unit.kind.rawValue, figure.unit.code, figure.unit.noun,
      figure.counted, figure.casualty?.rawValue, figure.saidBy.map { analysis.sources[$0].readName },
      figure.quotation.map { reference("q", $0) }, figure.asOf, figure.place,
      figure.sameAs.map { reference("f", $0) }, figure.check?.rawValue, start(figure.range), end(figure.range),
    ]
  }

  private func date(_ date: DateExpression) -> Values {
    [
      article.id, article.string(date.range), date.kind.rawValue, date.value, date.modifier, start(date.range),
      end(date.range),
    ]
  }

  private func mentions(_ index: Int, _ source: Source) -> [Values] {
    source.mentions.map { mention in
      [article.id, reference("s", index), article.string(mention), start(mention), end(mention)]
    }
  }
}
