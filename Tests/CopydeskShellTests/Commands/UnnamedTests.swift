import NewsAnalysis
import NewsText
import Testing

@testable import CopydeskShell

struct UnnamedTests {
  private static let texts = [
    "An inspector said that the ramp of the ferry had been welded shut in April. A stoker said the soup was cold.",
    "Ida Mertens, who runs the yard, admitted that in April her men welded the ferry's ramp shut.",
  ]

  private func shell(articles: Int = 2) -> Shell {
    let analyses = (0..<articles).map { index in
      let text = index < Self.texts.count ? Self.texts[index] : "Nothing."
      let article = Article(id: "a\(index + 1)", text: Array(text.utf8), outlet: "Outlet \(index + 1)")
      guard index < Self.texts.count else {
        return Analysis(
          article: article, sentences: [], entities: [], sources: [], quotations: [], figures: [], dates: [],
          diagnostics: [])
      }
      return Analyzer().analyze(article)
    }
    var shell = sampleShell()
    shell.desk.open(
      OpenCorpus(
        name: "ferry", paths: ["ferry"],
        analysed: AnalysedCorpus(
          corpus: Corpus(name: "ferry", articles: analyses.map { $0.article }), analyses: analyses),
        problems: []))
    return shell
  }

  private func cells(_ columns: [String], of line: String, in shell: inout Shell) -> [[String]] {
    _ = shell.respond(to: line)
    let table = shell.desk.last
    return table?.rows.map { row in columns.map { name in row.cells[table?.column(name) ?? 0].shown } } ?? []
  }

  @Test func `a claim is told with the article that reports the same, and with whom that credits`() {
    var shell = shell()
    let columns = ["quotation", "elsewhere", "also", "also by", "all reports"]
    #expect(
      cells(columns, of: "unnamed", in: &shell) == [
        ["a1:q1", "independent text", "a2:q1", "Ida Mertens", "a2:q1 (independent text)"],
        ["a1:q2", "nobody else", "–", "–", "–"],
      ])
  }

  @Test func `what other articles report is found whichever articles are chosen`() {
    var shell = shell()
    #expect(cells(["elsewhere"], of: "unnamed in a1", in: &shell) == [["independent text"], ["nobody else"]])
    #expect(cells(["quotation"], of: "unnamed | where elsewhere = \"nobody else\"", in: &shell) == [["a1:q2"]])
  }

  @Test func `the comparison is nothing that 'undo' takes back`() {
    var shell = shell()
    let changes = shell.desk.changes
    _ = shell.respond(to: "unnamed")
    #expect(shell.desk.changes == changes)
    #expect(shell.desk.corpora.last?.unnamedReports != nil)
  }

  @Test func `a large corpus is compared where somebody asks, and told apart where not`() {
    var shell = shell(articles: 4001)
    #expect(shell.answer("unnamed").contains("(add 'elsewhere')"))
    #expect(cells(["elsewhere"], of: "unnamed", in: &shell) == [["–"], ["–"]])
    #expect(shell.answer("unnamed elsewhere").contains("independent text"))
  }
}
