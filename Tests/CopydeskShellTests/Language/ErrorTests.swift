import Testing

@testable import CopydeskShell

struct ErrorTests {
  @Test func `half of a word is completed before a misspelling is mended`() {
    var shell = sampleShell()
    #expect(shell.answer("sh").contains("did you mean 'show'?"))
    #expect(shell.answer("unna").contains("did you mean 'unnamed'?"))
    #expect(shell.answer("qoutes").contains("did you mean 'quotes'?"))
  }

  @Test func `a mistyped command gets a suggestion and a caret under it`() {
    var shell = sampleShell()
    let response = shell.respond(to: "qoutes by Okafor")
    #expect(response.status == .wrongUsage)
    #expect(response.lines.isEmpty)
    #expect(
      response.complaints.map { $0.plain } == [
        "error: no command 'qoutes' (did you mean 'quotes'?)", "  qoutes by Okafor", "  ^^^^^^",
      ])
  }

  @Test func `an unknown clause names the shaping verb that has it`() {
    var shell = sampleShell()
    #expect(shell.answer("sources by mood").hasPrefix("error: 'sources' has no clause 'by' (did you mean 'count by'?)"))
  }

  @Test func `a bare name after quotes is asked about`() {
    var shell = sampleShell()
    #expect(shell.answer("quotes Okafor").contains("did you mean 'quotes by Okafor'?"))
  }

  @Test(arguments: [
    ("quotes by", "'by' needs a value"), ("quotes by A by B", "'by' is given twice"), ("show", "'show' needs"),
    ("show gazette-9", "did you mean 'gazette-1'?"), ("show gazette-1:q9", "'gazette-1' has only 4 quotations"),
    ("quotes outlet Gazete", "no outlet 'Gazete'"), ("quotes since yesterday", "'yesterday' is no date"),
    ("quotes since 2012-13", "is no date"), ("sources | topp", "did you mean 'top'?"),
    ("help | top", "not rows to shape"),
    ("top 3", "did you mean '_ | top'?"), ("quotes = sources", "is a command"), ("_", "no result yet"),
    ("sources | sort nothing", "no column 'nothing'"), ("set wrap maybe", "is not on or off"),
    ("use nowhere", "no corpus"),
  ])
  func `a wrong line says what is wrong`(line: String, message: String) {
    var shell = sampleShell()
    let response = shell.respond(to: line)
    #expect(response.status == .wrongUsage)
    #expect(response.transcript.joined().contains(message), "\(response.transcript)")
  }

  @Test func `a wrong line changes nothing`() {
    var shell = sampleShell()
    _ = shell.respond(to: "A = sources")
    _ = shell.respond(to: "A = sources | nonsense")
    #expect(shell.desk.result("A")?.noun == .source)
    #expect(shell.desk.results.count == 1)
  }

  @Test func `what was typed comes back without its control characters`() {
    var shell = sampleShell()
    let answer = shell.answer("nosuch\u{1B}]0;owned\u{7}command")
    #expect(!answer.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(answer.contains("nosuch␛]0;owned␇command"))
  }

  @Test func `without a corpus every command that asks one says so`() {
    var shell = Shell(sources: FakeArticles(), files: FakeFiles())
    for line in ["quotes", "sources", "figures", "articles", "show a", "problems"] {
      #expect(shell.answer(line).contains("no corpus is loaded"), "\(line)")
    }
  }
}
