import NewsAnalysis
import Testing

@testable import CopydeskShell

struct CorrectingTests {
  private let path = ".sample.copydesk-corrections.tsv"

  @Test func `a rejected quotation is left out, and the answer says so`() {
    var shell = sampleShell()
    #expect(shell.answer("reject gazette-1:q3") == "gazette-1:q3: rejected by a reader")
    let answer = shell.answer("quotes by Ruiz")
    #expect(answer.contains("1 quotation found"))
    #expect(answer.contains("left out: 1 rejected by a reader"))
    #expect(!answer.contains("Nine coffees"))
  }

  @Test func `a confirmed quotation is marked in answers`() {
    var shell = sampleShell()
    _ = shell.answer("confirm gazette-1:q1")
    #expect(shell.answer("quotes by Okafor").contains("checked by a reader: gazette-1:q1"))
    #expect(shell.answer("show gazette-1:q1").contains("confirmed by a reader"))
  }

  @Test func `an assigned quotation is found under its new speaker`() {
    var shell = sampleShell()
    #expect(shell.answer("assign gazette-1:q3 to Okafor").contains("assigned to Marta Okafor by a reader"))
    #expect(shell.answer("quotes by Okafor").contains("Nine coffees"))
    #expect(!shell.answer("quotes by Ruiz").contains("Nine coffees"))
  }

  @Test func `two names are merged and parted again`() {
    var shell = sampleShell()
    #expect(shell.answer("merge Ruiz with Okafor").contains("one source"))
    #expect(shell.answer("quotes by Okafor").contains("Nine coffees"))
    shell = sampleShell()
    #expect(shell.answer("split Okafor in courier-1").contains("a source of its own"))
    #expect(!shell.answer("quotes by Marta Okafor").contains("courier-1:q1"))
  }

  @Test func `corrections lie beside the corpus and hold when it is loaded again`() throws {
    let files = FakeFiles()
    var shell = sampleShell(files: files)
    _ = shell.answer("reject gazette-1:q3")
    let written = try #require(files.text(of: path))
    #expect(written.contains("quotation"))
    #expect(written.contains("rejected"))
    var again = Shell(
      sources: FakeArticles(
        loaded: .init(articles: SampleCorpus.corpus.articles, problems: [])), files: files)
    #expect(again.answer("load sample").contains("1 correction by readers"))
  }

  @Test(arguments: [
    "confirm gazette-1", "confirm nothing:q1", "confirm gazette-1:q99", "assign gazette-1:q1", "merge Okafor",
    "merge Okafor with Okafor", "merge Okafor with Nobody", "split Ruiz in courier-1", "reject", "split Okafor",
  ])
  func `a wrong correction is told with a caret and changes nothing`(line: String) {
    let files = FakeFiles()
    var shell = sampleShell(files: files)
    let response = shell.respond(to: line)
    #expect(response.status == .wrongUsage)
    #expect(response.transcript.contains { $0.contains("^") })
    #expect(files.text(of: path) == nil)
  }
}
