import Testing

@testable import CopydeskShell

struct StatementTests {
  private func words(_ line: String) throws -> [[String]] {
    try Statement(line).stages.map { $0.map { $0.text } }
  }

  @Test func `words in quotation marks are one word and taken literally`() throws {
    #expect(try words(#"quotes containing "by and by""#) == [["quotes", "containing", "by and by"]])
    #expect(try words("show “two words”") == [["show", "two words"]])
  }

  @Test func `bars cut a line into stages, with or without blanks`() throws {
    #expect(try words("sources|top 3 | bars") == [["sources"], ["top", "3"], ["bars"]])
  }

  @Test func `a name before an equals sign keeps the result`() throws {
    let statement = try Statement("A = quotes by Putin")
    #expect(statement.name?.text == "A")
    #expect(statement.stages[0].map { $0.text } == ["quotes", "by", "Putin"])
  }

  @Test func `a file name at the end is written to, a number is compared with`() throws {
    #expect(try Statement("quotes > out/q.csv").target?.text == "out/q.csv")
    #expect(try Statement("figures | where value > 50").target == nil)
    #expect(try Statement("figures | where value > 0.5").target == nil)
  }

  @Test func `what follows a number sign is a note`() throws {
    #expect(try Statement("sources # who is heard").note == "who is heard")
    #expect(try Statement("# only prose").stages.isEmpty)
    #expect(try Statement(#"quotes containing "no # note""#).note == nil)
  }

  @Test(arguments: [#"quotes by "Put"#, "| top 3", "quotes |", "quotes | | bars", "A =", "1 = quotes", "quotes >"])
  func `a line that breaks the grammar is refused with its place`(line: String) {
    #expect { try Statement(line) } throws: { ($0 as? CommandError)?.columns != nil }
  }

  @Test func `a long line is scanned in one pass`() throws {
    let line = "quotes by " + String(repeating: "x ", count: 50_000)
    #expect(try words(line)[0].count == 50_002)
  }
}
