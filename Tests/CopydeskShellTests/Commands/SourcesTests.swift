import NewsAnalysis
import NewsText
import Testing

@testable import CopydeskShell

struct SourcesTests {
  private static let article = SampleArticle(
    id: "gazette-9", title: "Ferry stays", date: "2021-03-04", outlet: "Marlow Gazette",
    text: "“It stays here,” said Mira Holt. Holt wants a second one. It is said that the pier leaks badly and moves.")

  /// One named source, a wish of hers, and a statement that is credited to nobody.
  private static func shell() -> Shell {
    let sample = article
    let analysis = sample.analysis(
      sources: [sample.source("Mira Holt", .person, statements: 2)],
      quotations: [
        sample.quotation("“It stays here,”", .direct, cue: "said", source: "Mira Holt", speaker: 0),
        sample.quotation("a second one", .indirect, cue: "wants", source: "Holt", speaker: 0, .wish),
        sample.quotation("the pier leaks badly and moves", .indirect, cue: "is said", source: "", speaker: nil),
      ], figures: [])
    var shell = sampleShell()
    shell.desk.open(
      OpenCorpus(
        name: "ferry", paths: ["ferry"],
        analysed: AnalysedCorpus(
          corpus: Corpus(name: "ferry", articles: [sample.article]), analyses: [analysis]), problems: []))
    return shell
  }

  @Test func `what nobody is credited with is the last row, and the shares make a whole`() {
    var shell = Self.shell()
    #expect(
      shell.answer("sources | csv") == """
        source,articles,quotations,words,share,reference,kind,role,named,also called,checked
        Mira Holt,1,1,3,0.5,gazette-9:s1,person,,named,,
        unattributed,1,1,6,0.5,gazette-9:q3,,,,,
        """)
  }

  @Test(arguments: ["sources | md", "sources | json", "sources | jsonl", "sources | tsv", "sources | bars", "sources"])
  func `the row stands in every form`(line: String) {
    var shell = Self.shell()
    let answer = shell.answer(line)
    #expect(answer.contains("unattributed"), "\(answer)")
  }

  @Test func `it is sorted with the others and counted as none of them`() {
    var shell = Self.shell()
    #expect(shell.answer("sources").hasPrefix("1 source found in 1 article\n"))
    _ = shell.answer("sources | sort words down")
    #expect(shell.desk.last?.rows.map { $0.cells[0].shown } == ["unattributed", "Mira Holt"])
    #expect(shell.answer("count sources") == "1 source")
    #expect(shell.answer("_ | count by kind").contains("1 source counted by kind"))
    #expect(shell.answer("A = sources").hasPrefix("A: 1 source found"))
    #expect(shell.answer("A or A").hasPrefix("1 source in A or A"))
    #expect(shell.respond(to: "expect A includes unattributed").status == .done)
    #expect(shell.respond(to: "expect 1 source").status == .done)
  }

  @Test func `a choice among the sources has no row for what nobody said`() {
    var shell = Self.shell()
    #expect(!shell.answer("sources people").contains("unattributed"))
    #expect(!shell.answer("sources named").contains("unattributed"))
    #expect(shell.answer("sources people | csv").contains("Mira Holt,1,1,3,0.5,"))
  }

  @Test func `thoughts are left out, told, and added where they are asked for`() {
    var shell = Self.shell()
    #expect(shell.answer("sources").contains("left out: 1 of thinking, planning or wanting (add 'thoughts')"))
    #expect(shell.answer("sources thoughts | csv").contains("Mira Holt,1,2,6,0.667,"))
  }

  @Test func `its quotations can be listed`() {
    var shell = Self.shell()
    let answer = shell.answer("quotes unattributed")
    #expect(answer.hasPrefix("1 quotation found in 1 article\n"))
    #expect(answer.contains("the pier leaks"))
  }

  @Test func `bars measure the quotations, and articles have no sum`() {
    var shell = Self.shell()
    let lines = shell.answer("sources | bars").split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(lines.contains(["source", "articles", "quotations", "words", "share"]))
    #expect(lines.contains(["sum", "2", "9", "100%"]))
  }
}
