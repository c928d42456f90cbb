import Testing

@testable import CopydeskShell

struct FormatTests {
  private let table = Table(
    of: .group, heading: "", columns: [.init("name"), .init("number", .number)],
    rows: [
      .init([.text("=HYPERLINK(1)"), .count(1)], reference: nil),
      .init([.text("a \"b\", c"), .empty], reference: nil),
      .init([.text("\u{1B}[2J\u{202E}|*"), .count(-2)], reference: nil),
    ])

  private func text(_ format: Format) -> String {
    String(decoding: format.bytes(of: table), as: UTF8.self)
  }

  @Test func `CSV doubles quotation marks and disarms formulas`() {
    #expect(text(.csv).hasPrefix("name,number\n'=HYPERLINK(1),1\n\"a \"\"b\"\", c\",\n"))
    #expect(text(.csv).hasSuffix(",-2\n"))
  }

  @Test func `TSV keeps its tabs on the way to the screen, and no other control`() {
    var shown = table
    shown.view = .format(.tsv)
    let lines = TableView(table: shown, settings: Settings()).lines().map { $0.plain }
    #expect(lines == ["name\tnumber", "'=HYPERLINK(1)\t1", "a \"b\", c\t", "␛[2J␣|*\t-2"])
  }

  @Test func `JSON escapes what a terminal would obey and writes null for nothing`() {
    #expect(text(.jsonl).contains(#"{"name": "a \"b\", c", "number": null}"#))
    #expect(text(.jsonl).contains(#"\u001b[2J\u202e|*"#))
    #expect(text(.json).hasPrefix("[\n  {") && text(.json).hasSuffix("}\n]\n"))
  }

  @Test func `Markdown escapes its own marks`() {
    #expect(text(.md).contains(#"| ␛\[2J␣\|\* | -2 |"#))
    #expect(text(.md).hasPrefix("| name | number |\n| --- | ---: |\n"))
  }
}
