internal import NewsAnalysis
internal import NewsText

/// Figures as a table.
struct FigureTable: FindingTable {
  let corpus: OpenCorpus

  static let columns: [Table.Column] = [
    .init("figure", .reference, .reference), .init("date", .date, in: .wide), .init("outlet", in: .wide),
    .init("said by", .text, .source), .init("value", .text, .number), .init("counted", .title),
    .init("told", .label, in: .details), .init("place", .text, in: .wide), .init("as of", .label),
    .init("low", .number, in: .details), .init("high", .number, in: .details),
    .init("bound", .text, in: .details), .init("unit", .text, in: .details), .init("trend", .text, in: .details),
    .init("casualty", .text, in: .details), .init("quotation", .reference, in: .details),
    .init("repeats", .reference, in: .details), .init("because", .text, in: .details),
    .init("claim", .text, in: .details), .init("place from", .text, in: .details),
    .init("as of from", .text, in: .details), .init("checked", .text, in: .details),
    .init("sentence", .prose, in: .details),
  ]

  func table(of findings: [Finding], notes: [String]) -> Table {
    let place = findings.isEmpty ? corpus.name : NumberText.counted(findings.articleCount, .article)
    return Table(
      of: .figure, heading: "\(NumberText.counted(findings.count, .figure)) found in \(place)", columns: Self.columns,
      rows: rows(of: findings), notes: notes)
  }

  /// The same with a column that says how often an article tells each.
  func tableOfFirsts(of findings: [Finding], notes: [String]) -> Table {
    let table = table(of: findings, notes: notes)
    return Table(
      of: table.noun, heading: table.heading, columns: table.columns.map { $0.name == "told" ? $0.inView : $0 },
      rows: table.rows, notes: table.notes)
  }

  /// A cell that is known without making the figure.
  func cell(of finding: Finding, _ column: String) -> Cell? {
    let row = corpus.figures.row(of: finding)
    let article = corpus.articles[finding.article]
    switch column {
    case "figure": return .reference(Reference(article: article.id, item: .figure(finding.item)))
    case "date": return Cell(article.date)
    case "outlet": return Cell(article.outlet)
    case "said by":
      if corpus.figures.traits(at: row).contains(.claimed) { return .text(FigureVoice.nobodyNamed) }
      return Cell(corpus.figures.speaker(at: row).map { corpus.sources.sources.name(at: $0) })
    case "counted": return Cell(corpus.figures.counted(at: row).map { corpus.figures.texts[$0] })
    case "place": return Cell(corpus.figures.place(at: row).map { corpus.figures.texts[$0] })
    case "casualty": return Cell(corpus.figures.traits(at: row).casualty?.rawValue)
    default: return nil
    }
  }

  func row(of finding: Finding, keeping last: inout NumberedAnalysis?) -> Table.Row {
    let analysis = corpus.analysis(finding.article, keeping: &last)
    let figure = analysis.figures[finding.item]
    let article = analysis.article
    func reference(_ item: Reference.Item) -> Cell { .reference(Reference(article: article.id, item: item)) }
    let shown = Passage(text: article.text, ranges: [figure.range])
    return Table.Row(
      [
        reference(.figure(finding.item)), Cell(article.date), Cell(article.outlet),
        corpus.voiceCell(of: figure, inArticle: finding.article),
        .quantity(Quantity(low: figure.low, high: figure.high, shown: shown)), Cell(figure.counted),
        told(finding.item, in: analysis), Cell(figure.place), Cell(figure.asOf),
        number(figure.low), number(figure.high), .text(figure.bound.rawValue), Cell(figure.unit.shown),
        Cell(figure.trend?.rawValue), Cell(figure.casualty?.rawValue),
        figure.quotation.map { reference(.quotation($0)) } ?? .empty,
        figure.sameAs.map { reference(.figure($0)) } ?? .empty, Cell(figure.trace.likeness?.words),
        figure.trace.claim.map { .words(Passage(text: article.text, ranges: [$0])) } ?? .empty,
        Cell(figure.trace.placeFrom?.words), Cell(figure.trace.asOfFrom?.words),
        Cell(analysis.checks(of: figure)), sentence(around: figure.range, in: analysis),
      ], reference: Reference(article: article.id, item: .figure(finding.item)))
  }

  /// How often its article tells the figure, where more than once: "2×".
  private func told(_ item: Int, in analysis: Analysis) -> Cell {
    let repeats = analysis.figures.count { $0.sameAs == item }
    return repeats > 0 ? .text("\(repeats + 1)×") : .empty
  }

  private func number(_ value: Double?) -> Cell {
    value.map { .number($0) } ?? .empty
  }

  private func sentence(around range: ByteRange, in analysis: Analysis) -> Cell {
    let sentences = analysis.sentences
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].contains(range) else { return .empty }
    return .words(Passage(text: analysis.article.text, ranges: [sentences[low]]))
  }
}

extension MeasuredUnit {
  /// `USD`, `person`, `km/h`, `percent`, `USD per barrel`; nil where there is none.
  var shown: String? {
    let own: String? = code ?? noun ?? (kind == .none ? nil : kind.rawValue)
    guard let per = per.first?.shown else { return own }
    return "\(own ?? "") per \(per)"
  }
}
