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
    #expect(page(old, new).contains("typography: 2 changes of marks, dashes, capitals or captions (add 'typography')"))
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

  @Test func `a page of differences can be shaped, kept and written as rows`() {
    var shell = sampleShell()
    #expect(shell.answer("diff gazette-1 courier-1 | json").hasPrefix("["))
    #expect(shell.answer("diff gazette-1 courier-1 | count by kind").contains("counted by kind"))
    #expect(shell.answer("changed = diff gazette-1 courier-1").hasPrefix("changed: "))
    #expect(shell.answer("show gazette-1 | json").contains("gives lines to read"))
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
}
