import Testing

@testable import CopydeskShell

struct ShapingTests {
  @Test func `counting names the most frequent first, with shares`() {
    var shell = sampleShell()
    #expect(
      shell.answer("quotes | count by outlet") == """
        4 quotations counted by outlet

        outlet          quotations  share
        ──────────────  ──────────  ─────
        Marlow Gazette           3    75%
        Easton Courier           1    25%

        3 direct, 1 indirect
        left out: 1 that the text says were not said (add 'denied')
        left out: 1 of thinking, planning or wanting (add 'thoughts')
        """)
  }

  @Test(arguments: [
    ("where value > 14", ["at least 16"]), ("where value >= 14", ["14", "at least 16"]),
    ("where outlet contains gazette", ["14"]), ("where date < 2019-06-05", ["14"]),
    ("where said by = marta okafor and counted = beams", ["at least 16"]), ("where place != x", ["14", "at least 16"]),
    ("sort value down", ["at least 16", "14"]), ("sort outlet", ["at least 16", "14"]), ("top 1", ["14"]),
  ])
  func `rows are chosen and sorted`(verb: String, values: [String]) {
    var shell = sampleShell()
    let response = shell.respond(to: "figures | \(verb)")
    #expect(response.status == .done, "\(response.transcript)")
    let column = shell.desk.last?.column("value") ?? 0
    #expect(shell.desk.last?.rows.map { $0.cells[column].shown } == values)
  }

  @Test func `bars have a length, a number and a share`() {
    var shell = sampleShell(width: 60)
    let lines = shell.respond(to: "quotes | count by outlet | bars").lines.map { $0.plain }
    #expect(lines[2] == "outlet          quotations  share")
    #expect(lines[3].hasPrefix("Marlow Gazette           3    75%  █████"))
    #expect(lines[3].count == 60)
    #expect(lines[5] == "sum                      4   100%")
  }

  @Test func `bars of the first rows keep their share of all`() {
    var shell = sampleShell()
    #expect(shell.answer("quotes | count by source | top 1 | bars").contains("Daniel Ruiz           2    50%"))
  }

  @Test func `records show every column that has a value`() {
    var shell = sampleShell()
    let answer = shell.answer("quotes by Ruiz direct | records")
    #expect(answer.contains("rule        by-hand"))
    #expect(answer.contains("confidence  90%"))
  }

  @Test func `columns are chosen by name, in the order given`() {
    var shell = sampleShell()
    _ = shell.respond(to: "figures | columns counted, said by, value")
    #expect(shell.desk.last?.columns.map { $0.name } == ["counted", "said by", "value"])
  }
}
