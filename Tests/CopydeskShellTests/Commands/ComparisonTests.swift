import NewsAnalysis
import NewsText
import Testing

@testable import CopydeskShell

struct ComparisonTests {
  @Test func `two articles are told apart in newsroom terms and then in words`() {
    var shell = sampleShell()
    let answer = shell.answer("diff gazette-1 courier-1")
    #expect(answer.hasPrefix("- gazette-1  Marlow Gazette, 2019-06-04\n+ courier-1  Easton Courier, 2019-06-05"))
    #expect(answer.contains("- Bridge passes inspection") || answer.contains("Bridge passes inspection →"))
    #expect(answer.contains("14") && answer.contains("16"))
    #expect(answer.contains("  credited with words only in gazette-1:\n  - ") && answer.contains("Ruiz"))
  }

  @Test func `changes are rows that can be shaped`() {
    var shell = sampleShell()
    #expect(shell.answer("diff gazette-1 courier-1 changes | count by kind").contains("counted by kind"))
  }

  @Test func `three articles give a matrix`() {
    var shell = sampleShell()
    let answer = shell.answer("diff gazette-1 courier-1 gazette-1")
    #expect(answer.contains("Sources") && answer.contains("– not found"))
    #expect(answer.contains("earliest: gazette-1, gazette-1 (2019-06-04)"))
    let alone = shell.answer("diff courier-1 gazette-1 courier-1")
    #expect(alone.contains("found only in gazette-1: Daniel Ruiz"))
    #expect(alone.contains("gazette-1:q3"))
  }

  private func page(_ left: String, _ right: String, _ typography: DiffPage.Typography = .counted) -> String {
    func analysis(_ id: String, _ text: String) -> Analysis {
      Analyzer().analyze(Article(id: id, text: Array(text.utf8), outlet: "The Gazette"))
    }
    let comparison = Comparison(left: analysis("a", left), right: analysis("b", right))
    return DiffPage(comparison: comparison, settings: Settings(), typography: typography).lines().map(\.plain)
      .joined(separator: "\n")
  }

  @Test func `a fact that changed in a version without a notice is told`() {
    let old =
      "The World Health Organization said 40 people died in the flood in Delta.\n\nThe mayor, Tom Hill, said the dam was safe."
    let new = "WHO said 45 people died in the flood in Delta.\n\nThe mayor, Tom Hill, claimed the dam was safe."
    let changed = page(old, new)
    #expect(changed.contains("changed without a notice: 1 figure, name or date"))
    #expect(changed.contains("sentences: 2 edited"))
    #expect(changed.contains("World Health Organization → WHO"))
    #expect(changed.contains("said → claimed  (reporting verb: say → claim)"))
    #expect(!page(old, new + "\n\nCorrection: An earlier version gave 40.").contains("without a notice"))
  }

  @Test func `typography is counted, and listed where that is asked for`() {
    let (old, new) = ("“We are late,” said Ada Quill.", "\"We are late,\" said Ada Quill.")
    #expect(page(old, new).contains("typography: 2 changes of marks, dashes or capitals (add 'typography')"))
    #expect(!page(old, new).contains("Typography\n"))
    #expect(page(old, new, .listed).contains("Typography\n"))
  }

  @Test func `one article is compared with those that report its event`() {
    var shell = sampleShell()
    #expect(shell.answer("diff courier-1") == shell.answer("diff gazette-1 courier-1"))
  }

  @Test func `diff asks for two articles that exist`() {
    var shell = sampleShell()
    var lone = Shell(
      sources: FakeArticles(
        loaded: LoadedArticles(articles: [Article(id: "lone", text: Array("Nothing.".utf8))], problems: [])),
      files: FakeFiles())
    _ = lone.respond(to: "load x")
    #expect(lone.answer("diff lone").contains("two articles or more"))
    #expect(shell.answer("diff gazette-1 nowhere").contains("no article 'nowhere'"))
    #expect(shell.respond(to: "diff gazette-1 no/such.txt").status == .missing)
  }

  @Test func `a ladder draws bounds on one scale`() {
    func figure(_ low: Double?, _ high: Double?, _ bound: Figure.Bound) -> Figure {
      SampleCorpus.bridge.figure("14", low: low, high: high, bound, counted: "x")
    }
    let figures = [figure(0, 0, .exact), figure(50, nil, .atLeast), figure(nil, 50, .atMost), figure(100, 100, .about)]
    let scale = LadderScale(figures)
    #expect(
      figures.map { scale.mark(of: $0) } == ["●···········", "······●────▸", "◂─────●·····", "···········○"])
    #expect(LadderScale([figure(3, 3, .exact)]).mark(of: figure(3, 3, .exact)) == "●···········")
  }

  /// Two versions: the second paragraph moved to the end, one word of it changed.
  private static let versions = Comparison(
    left: Analyzer().analyze(
      Article(
        id: "a",
        text: Array(
          "The council met on Monday.\n\nIlse Varga walked along the old northern quay at dawn.\n\nThe harbour office opened its new crane.\n\nRain fell on the eastern market all day."
            .utf8))),
    right: Analyzer().analyze(
      Article(
        id: "b",
        text: Array(
          "The council met on Monday.\n\nThe harbour office opened its new crane.\n\nRain fell on the eastern market all day.\n\nIlse Varga walked along the old southern quay at dawn."
            .utf8))))

  private func text(width: Int) -> [String] {
    var settings = Settings()
    settings.width = width
    return DiffText(comparison: Self.versions, settings: settings).lines().map(\.plain)
  }

  @Test func `a sentence that moved and was edited says both`() {
    #expect(
      text(width: 100).contains {
        $0.hasPrefix("  ~ (moved ¶2 → ¶4, edited) Ilse Varga walked along the old [-northern-]{+southern+} quay")
      })
  }

  @Test func `a wide screen shows the two texts side by side`() {
    let line = text(width: 160).first { $0.contains("northern") } ?? ""
    let halves = line.split(separator: "│")
    #expect(halves.count == 2)
    #expect(halves.first?.contains("[-northern-] quay") == true)
    #expect(halves.last?.contains("{+southern+} quay") == true)
  }

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

  @Test func `a page of differences can be shaped, kept and written as rows`() {
    var shell = sampleShell()
    #expect(shell.answer("diff gazette-1 courier-1 | json").hasPrefix("["))
    #expect(shell.answer("diff gazette-1 courier-1 | count by kind").contains("counted by kind"))
    #expect(shell.answer("changed = diff gazette-1 courier-1").hasPrefix("changed: "))
    #expect(shell.answer("show gazette-1 | json").contains("gives lines to read"))
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

  @Test(arguments: ["stories", "dupes", "figures conflicts", "diff gazette-1"])
  func `who stops a comparison of the corpus is told what is not known`(line: String) {
    var shell = sampleShell()
    let stopped = Supervision(report: { _ in }, isCancelled: { true })
    let response = shell.respond(to: line, under: stopped)
    #expect(response.transcript.joined().contains("stopped before anything was found"))
    #expect(response.status == .incomplete)
  }

  @Test func `a file without text is an article of which all was added or removed`() {
    let problem = LoadedArticles.Problem(place: "old.txt", reason: "the file is empty", isWithoutText: true)
    var shell = Shell(
      sources: FakeArticles(loaded: LoadedArticles(articles: [], problems: [problem])), files: FakeFiles())
    shell.desk.open(SampleCorpus.corpus)
    let answer = shell.answer("diff ./old.txt gazette-1")
    #expect(answer.hasPrefix("- old"))
    #expect(answer.contains("Text: 0 of"))
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
