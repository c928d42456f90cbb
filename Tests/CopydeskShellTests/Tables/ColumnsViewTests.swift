import Testing

@testable import CopydeskShell

struct ColumnsViewTests {
  private let source = "a retired inspector of the harbour board"
  private let words = "the crane on the eastern quay had not been tested since the spring of that year"

  private func lines(width: Int, reason: String?) -> [String] {
    let table = Table(
      of: Noun("row"), heading: "1 row",
      columns: [.init("source"), .init("words", .prose), .init("reason", .remark), .init("elsewhere", .label)],
      rows: [Table.Row([.text(source), .text(words), Cell(reason), .text("nobody else")], reference: nil)])
    var settings = Settings()
    settings.width = width
    return TableView(table: table, settings: settings).lines().map { $0.plain }
  }

  @Test func `a remark stands under the words that stand under their row`() {
    let lines = lines(width: 60, reason: "for fear of losing her job")
    #expect(lines[4] == "\(source)  nobody else")
    #expect(lines.last == "    reason: for fear of losing her job")
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 60 })
  }

  @Test func `where nothing is remarked, no line stands for it`() {
    #expect(!lines(width: 60, reason: nil).contains { $0.contains("reason") })
  }

  @Test func `a remark is a column where all stands side by side`() {
    let lines = lines(width: 200, reason: "for fear of losing her job")
    #expect(lines[2].contains("reason"))
    #expect(lines.last?.contains("for fear of losing her job  nobody else  \(words)") == true)
  }
}
