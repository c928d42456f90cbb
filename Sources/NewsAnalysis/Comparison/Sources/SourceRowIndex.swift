/// Where the sources of each article stand among the rows that join them.
struct SourceRowIndex: Sendable {
  private let rows: [[Int?]]
  private let isNamed: [Bool]

  init(_ sources: [SourceRow], of analyses: [Analysis]) {
    var rows = analyses.map { [Int?](repeating: nil, count: $0.sources.count) }
    for (index, row) in sources.enumerated() {
      for item in row.items { rows[item.article][item.source] = index }
    }
    self.rows = rows
    isNamed = sources.map(\.isNamed)
  }

  /// The row of source `source` of article `article`; nil where it stands in none.
  func row(ofSource source: Int, inArticle article: Int) -> Int? {
    rows[article][source]
  }

  /// Who is credited with a quotation of article `article`.
  func speaker(of quotation: Quotation, inArticle article: Int) -> StatementSpeaker {
    guard let source = quotation.speaker, let row = row(ofSource: source, inArticle: article) else { return .unknown }
    return isNamed[row] ? .named(row) : .unnamed(row)
  }
}
