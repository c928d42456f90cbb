import Synchronization
import Testing

@testable import CopydeskShell

struct TableRowsTests {
  private final class Made: Sendable {
    private let ranges = Mutex<[Range<Int>]>([])
    var all: [Range<Int>] { ranges.withLock { $0 } }
    func make(_ range: Range<Int>) -> [Table.Row] {
      ranges.withLock { $0.append(range) }
      return range.map { Table.Row([.count($0), .text("row \($0)")], reference: nil) }
    }
  }

  private func table(_ made: Made) -> Table {
    Table(
      of: Noun("row"), heading: "rows", columns: [.init("number", .number), .init("name")],
      rows: TableRows(count: 1_000_000, cell: { $1 == 0 ? .count($0) : .text("row \($0)") }, make: { made.make($0) }))
  }

  @Test func `of a million rows only those that are shown are made`() throws {
    let made = Made()
    var settings = Settings()
    settings.rows = 3
    let lines = TableView(table: table(made), settings: settings).lines().map { $0.plain }
    #expect(lines.contains { $0.hasSuffix("row 2") })
    #expect(lines.last?.contains("3 of 1,000,000 rows shown") == true)
    #expect(made.all == [0..<3])
  }

  @Test func `sorting and counting make no row, and order as rows would`() {
    let made = Made()
    let rows = table(made).rows.first(600)
    let last = rows.selecting([599, 300, 0]).selecting(columns: [1])
    #expect(last.map { $0.cells } == [[.text("row 599")], [.text("row 300")], [.text("row 0")]])
    #expect(rows.cells(ofColumn: 0).count == 600)
    #expect(made.all == [599..<600, 300..<301, 0..<1])
    #expect(rows.map { $0.cells[0] } == (0..<600).map { .count($0) })
  }
}
