internal import NewsAnalysis
internal import NewsText

/// Quotations of unnamed sources as a table: what rests on whom, why there is no name, and who else reports it.
struct UnnamedLedger: FindingTable {
  let corpus: OpenCorpus
  /// Nil where nothing was compared.
  let reports: UnnamedReports?

  static let columns: [Table.Column] = {
    let quotations = QuotationTable.columns.map { column -> Table.Column in
      let isAside = column.name == "cue" || column.name == "outlet"
      return isAside ? .init(column.name, column.kind, column.style, in: .wide) : column
    }
    return Array(quotations[..<place]) + ownColumns + quotations[place...]
  }()

  private static let ownColumns: [Table.Column] = [
    .init("reason", .remark), .init("elsewhere", .label), .init("also", .reference, .reference),
    .init("also by", .text, .source, in: .wide), .init("all reports", .text, in: .details),
  ]

  /// Where they stand: behind the words.
  private static let place = (QuotationTable.columns.firstIndex { $0.name == "words" } ?? 0) + 1

  func cell(of finding: Finding, _ column: String) -> Cell? {
    guard let own = Self.ownColumns.firstIndex(where: { $0.name == column }) else {
      return QuotationTable(corpus: corpus).cell(of: finding, column)
    }
    return own == 0 ? nil : elsewhere(finding)[own - 1]
  }

  func row(of finding: Finding, keeping last: inout NumberedAnalysis?) -> Table.Row {
    let row = QuotationTable(corpus: corpus).row(of: finding, keeping: &last)
    let own = [reason(of: finding, keeping: &last)] + elsewhere(finding)
    return Table.Row(
      Array(row.cells[..<Self.place]) + own + row.cells[Self.place...], reference: row.reference)
  }

  /// What the article says of why the source is not named.
  private func reason(of finding: Finding, keeping last: inout NumberedAnalysis?) -> Cell {
    let analysis = corpus.analysis(finding.article, keeping: &last)
    let source = analysis.quotations[finding.item].speaker.map { analysis.sources[$0] }
    return source?.anonymity.map { .words(Passage(text: analysis.article.text, ranges: [$0])) } ?? .empty
  }

  /// Whether the same is reported elsewhere, where first, by whom, and all that was found.
  private func elsewhere(_ finding: Finding) -> [Cell] {
    guard let reports = reports?.reports(of: finding) else { return [.empty, .empty, .empty, .empty] }
    guard let first = reports.first else { return [.text("nobody else"), .empty, .empty, .empty] }
    let all = reports.map { "\(corpus.reference(toQuotation: $0.finding)) (\($0.origin.rawValue))" }
    return [
      .text(first.origin.rawValue), .reference(corpus.reference(toQuotation: first.finding)),
      speaker(of: first.finding),
      .text(all.joined(separator: ", ")),
    ]
  }

  private func speaker(of finding: Finding) -> Cell {
    let quotation = corpus.quotation(finding)
    return corpus.sourceCell(quotation.speaker, finding.article, mention: quotation.source)
  }
}
