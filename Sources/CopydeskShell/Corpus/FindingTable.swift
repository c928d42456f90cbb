/// A table with one row for each of some findings, made when it is shown.
protocol FindingTable: Sendable {
  static var columns: [Table.Column] { get }

  /// A cell that is known without making the whole row; nil where it is not.
  func cell(of finding: Finding, _ column: String) -> Cell?

  /// The row of `finding`; `last` keeps the analysis that it was read from for the next one.
  func row(of finding: Finding, keeping last: inout NumberedAnalysis?) -> Table.Row
}

extension FindingTable {
  func row(of finding: Finding) -> Table.Row {
    var last: NumberedAnalysis?
    return row(of: finding, keeping: &last)
  }

  func rows(of findings: [Finding]) -> TableRows {
    TableRows(
      count: findings.count,
      cell: { row, column in
        cell(of: findings[row], Self.columns[column].name) ?? self.row(of: findings[row]).cells[column]
      },
      make: { range in
        var last: NumberedAnalysis?
        return range.map { row(of: findings[$0], keeping: &last) }
      })
  }
}
