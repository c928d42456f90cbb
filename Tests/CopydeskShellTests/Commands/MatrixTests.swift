import NewsAnalysis
import NewsText
import Testing

@testable import CopydeskShell

/// Several outlets on one event, and one utterance in several of them.
struct MatrixTests {
  /// Three outlets on one statement: whole, with a word replaced, told in other words; and one without it.
  private static let outlets = [
    "Ada Quill, the mayor, spoke at noon. “The old bridge will be closed to all traffic until the spring,” Quill said.",
    "“The old bridge will be closed to all lorries until the spring,” Mayor Ada Quill said.",
    "Ada Quill, the mayor, said the old bridge would stay closed to traffic until spring.",
    "Rain fell on the eastern market all day.",
  ].enumerated().map { index, text in
    Analyzer().analyze(Article(id: "o\(index + 1)", text: Array(text.utf8), outlet: "Outlet \(index + 1)"))
  }

  private func matrixPage(width: Int) -> String {
    var settings = Settings()
    settings.width = width
    return MatrixPage(matrix: OutletMatrix(Self.outlets), settings: settings).lines().map(\.plain)
      .joined(separator: "\n")
  }

  @Test(arguments: [60, 80, 140])
  func `a matrix tells for each outlet how it prints a quotation, and where`(width: Int) {
    let page = matrixPage(width: width)
    #expect(page.contains("  F D t –  Ada Quill: “The old bridge"))
    #expect(page.contains("words differ     o2:q1"))
    #expect(page.contains("[-traffic-]{+lorries+}"))
    #expect(page.contains("told             o3:q1"))
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= width })
  }

  @Test func `what most others have and one lacks is listed first`() {
    #expect(matrixPage(width: 80).contains("not found in o4: Ada Quill (3), o1:q1 (3)"))
  }

  @Test func `a matrix is rows as well`() {
    let table = MatrixTable(matrix: OutletMatrix(Self.outlets)).table
    let grades = table.rows.cells(ofColumn: 4).map(\.shown)
    #expect(grades.prefix(3) == ["the fullest", "words differ", "told in its own words"])
  }

  @Test func `what one outlet quotes and the other tells is told as such`() {
    let page = DiffPage(
      comparison: Comparison(left: Self.outlets[0], right: Self.outlets[2]), settings: Settings()
    ).lines().map(\.plain).joined(separator: "\n")
    #expect(page.contains("quoted in o1, told in its own words in o3\n    - o1:q1"))
    #expect(!page.contains("not found in"))
  }

  private func outletShell() -> Shell {
    let articles = Self.outlets.map(\.article)
    var shell = Shell(
      sources: FakeArticles(loaded: LoadedArticles(articles: articles, problems: [])), files: FakeFiles())
    _ = shell.respond(to: "load x")
    return shell
  }

  @Test func `quotations are grouped by utterance, their words aligned`() {
    var shell = outletShell()
    let answer = shell.answer("quotes | group variants")
    #expect(answer.hasPrefix("1 utterance in 2 printings found among 3 quotations"))
    #expect(answer.contains("o1:q1") && answer.contains("the fullest"))
    #expect(answer.contains("[-traffic-]{+lorries+}"))
    #expect(answer.contains("left out: 1 without quotation marks"))
  }

  @Test func `only what the pipe brings is grouped`() {
    var shell = outletShell()
    #expect(shell.answer("quotes | top 1 | group variants").hasPrefix("0 utterances in 0 printings found among 1"))
    #expect(shell.answer("quotes | group variants | count by outlet").contains("counted by outlet"))
  }

  @Test func `rows that are no quotations have no variants`() {
    var shell = outletShell()
    #expect(shell.answer("articles | group variants").contains("needs rows that stand for quotations"))
    #expect(shell.answer("quotes by Nobody | group variants").contains("0 utterances"))
    #expect(shell.answer("quotes | group").contains("needs 'by' and a column, or 'variants'"))
  }

  @Test func `the words of a variant are never cut`() {
    var shell = outletShell()
    let answer = shell.answer("variants \"the old bridge will be closed\"")
    #expect(answer.contains("until the spring"))
    #expect(!answer.contains("…"))
  }

  @Test func `a plain matrix says in words what the marks show`() {
    var settings = Settings()
    settings.plain = .on
    let page = MatrixPage(matrix: OutletMatrix(Self.outlets), settings: settings).lines().map(\.plain)
    #expect(page.contains { $0.hasSuffix("  told in its own words") })
    #expect(!page.contains { $0.contains("F D t –") || $0.contains("●") })
  }

  @Test func `more articles than fit beside words keep their rows`() {
    let many = Array(repeating: Self.outlets[0], count: 60)
    let page = MatrixPage(matrix: OutletMatrix(many), settings: Settings()).lines().map(\.plain)
    #expect(page.contains { $0.hasPrefix("no column for the last ") })
    #expect(page.allSatisfy { DisplayWidth.of($0) <= 80 })
  }
}
