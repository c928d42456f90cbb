import NewsText
import Testing

@testable import CopydeskShell

/// One article, wherever it is looked for below `Corpus`.
struct OneArticle: ArticleSource {
  func load(_ paths: [String], under supervision: Supervision) -> LoadedArticles {
    guard paths.allSatisfy({ $0.contains("Corpus/") }) else {
      return LoadedArticles(articles: [], problems: [.init(place: paths[0], reason: "no such file")])
    }
    let article = Article(
      id: "a1", text: Array("“It holds,” said Ada Quill, the engineer. She counted 14 beams.".utf8), title: "Bridge",
      date: CalendarDate(iso: "2020-02-03"), outlet: "Gazette")
    return LoadedArticles(articles: [article], problems: [])
  }

  func paths(beginningWith prefix: String) -> [String] { [] }
}

extension Exchange {
  /// A load that somebody stopped, with some of it done.
  fileprivate init(stopped line: String, settings: Settings) {
    self.init(
      line: line, note: nil, response: Response(lines: ["bridge: 1 article"], status: .incomplete), settings: settings,
      settingsAfter: settings, wasStopped: true)
  }
}

struct SaveTests {
  private let files = FakeFiles()

  /// The answer to the last of `lines`.
  private func answer(to lines: [String]) -> Response {
    var shell = Shell(sources: OneArticle(), files: files)
    return lines.reduce(Response()) { shell.respond(to: $1) }
  }

  /// A replay of a saved file in a shell of its own.
  private func replay(_ path: String) throws -> ReplayReport {
    let file = try SessionFile(path: path, bytes: try files.read(path))
    var settings = Settings()
    settings.width = file.header.width
    var shell = Shell(sources: OneArticle(), files: files, settings: settings)
    return Replay.report(of: file, answers: Replay.commands(of: file).map { Replay.answer(to: $0, from: &shell) })
  }

  @Test func `what is saved replays at once`() throws {
    _ = answer(to: [
      "load /desk/Corpus/bridge", "articles # what is there?", "A = articles", "# and now?", "A | top 1", "save s.md",
    ])
    let report = try replay("s.md")
    #expect(report.status == .asWritten)
    #expect(report.steps.map { $0.step.command } == ["load Corpus/bridge", "articles", "A = articles", "A | top 1"])
    let text = try #require(files.text(of: "s.md"))
    #expect(
      text.hasPrefix("---\ncopydesk-session: 1\nmade-with: \(Shell.version)\nwidth: 80\n---\n# Session on bridge\n"))
    #expect(text.contains("\n\nwhat is there?\n\n"))
    #expect(text.contains("\n\nand now?\n\n"))
    #expect(!text.contains("/desk"))
  }

  @Test func `failed lines, repeats and settings are left out, and told`() throws {
    let lines = ["load Corpus/bridge", "artcles", "articles", "articles", "set rows 50", "save s.md"]
    let response = answer(to: lines)
    #expect(
      response.transcript.joined(separator: " ")
        == "2 commands saved to s.md; left out: 1 failed, 1 repeated, 1 setting (--all keeps them)")
    #expect(try replay("s.md").status == .asWritten)
  }

  @Test func `all of it is kept where that is asked`() throws {
    _ = answer(to: ["load Corpus/bridge", "set wrap on", "artcles", "articles", "articles", "save s.md --all"])
    let report = try replay("s.md")
    #expect(report.status == .asWritten)
    #expect(
      report.steps.map { $0.step.command } == ["load Corpus/bridge", "set wrap on", "artcles", "articles", "articles"])
  }

  @Test func `an answer laid out for another width is asked for at that width`() throws {
    _ = answer(to: ["load Corpus/bridge", "articles", "set width 50", "articles", "save s.md"])
    let report = try replay("s.md")
    #expect(report.status == .asWritten)
    #expect(report.steps.map { $0.step.command } == ["load Corpus/bridge", "articles", "set width 50", "articles"])
  }

  @Test func `a corpus keeps the name that it had`() throws {
    _ = answer(to: ["load /desk/Corpus/bridge as \"my bridge\"", "articles", "save s.md"])
    #expect(try replay("s.md").steps.first?.step.command == "load Corpus/bridge as \"my bridge\"")
    #expect(try replay("s.md").status == .asWritten)
  }

  @Test func `an own earlier save is written over, anything else is not`() throws {
    try files.write(Array("mine\n".utf8), to: "other.md", .creating)
    #expect(answer(to: ["load Corpus/bridge", "save s.md", "articles", "save s.md"]).status == .done)
    #expect(answer(to: ["load Corpus/bridge", "save s.md"]).status == .wrongUsage)
    #expect(answer(to: ["load Corpus/bridge", "save other.md"]).status == .wrongUsage)
    #expect(files.text(of: "other.md") == "mine\n")
    #expect(answer(to: ["load Corpus/bridge", "save other.md --replace"]).status == .done)
  }

  @Test func `a saved session replays from within the shell, beside the session that goes on`() throws {
    let response = answer(to: [
      "load /desk/Corpus/bridge", "A = articles", "save s.md", "replay s.md", "expect A 1 article",
    ])
    #expect(response.transcript == ["as expected: 1 article"])
    #expect(answer(to: ["replay s.md"]).transcript == ["s.md: 2 commands: 2 as written"])
    try files.write(Array("```copydesk\n> quit\nbye\n```\n".utf8), to: "t.md", .creating)
    #expect(answer(to: ["replay t.md"]).status == .checkFailed)
    #expect(answer(to: ["replay u.md"]).status == .missing)
  }

  @Test func `a replay that is stopped tells what it has seen so far`() throws {
    _ = answer(to: ["load Corpus/bridge", "articles", "save s.md"])
    let stopped = Supervision(report: { _ in }, isCancelled: { true })
    var shell = Shell(sources: OneArticle(), files: files)
    let response = shell.respond(to: "replay s.md", under: stopped)
    #expect(response.status == .incomplete)
    #expect(response.transcript.contains { $0.hasSuffix(": stopped here") })
    #expect(response.transcript.last == "s.md: 2 commands: 2 not run")
  }

  @Test func `a session can be continued`() throws {
    _ = answer(to: ["load Corpus/bridge", "save s.md"])
    _ = answer(to: ["load Corpus/bridge", "articles", "save s.md --append"])
    #expect(try replay("s.md").status == .asWritten)
    #expect(try replay("s.md").steps.count == 3)
  }

  @Test func `a lesson can be begun in prose and continued by what was asked`() throws {
    try files.write(Array("# My lesson\n\nLook at the bridge first.\n".utf8), to: "s.md", .creating)
    #expect(answer(to: ["load Corpus/bridge", "save s.md --append"]).status == .done)
    let text = try #require(files.text(of: "s.md"))
    #expect(text.hasPrefix("# My lesson\n\nLook at the bridge first.\n"))
    #expect(try replay("s.md").status == .asWritten)
  }

  @Test func `a front matter that is never closed is not continued`() throws {
    try files.write(Array("---\nwidth: 80\n# My lesson\n".utf8), to: "s.md", .creating)
    #expect(answer(to: ["load Corpus/bridge", "save s.md --append"]).transcript[0].contains("never closed"))
    #expect(files.text(of: "s.md") == "---\nwidth: 80\n# My lesson\n")
  }

  @Test func `nothing is saved where nothing was asked, or where no replay finds the corpus`() {
    #expect(answer(to: ["# a thought", "save s.md"]).transcript.first == "error: there is nothing to save yet")
    #expect(files.text(of: "s.md") == nil)
  }

  @Test func `a note that looks like a block or another session stays prose`() throws {
    _ = answer(to: ["load Corpus/bridge", "note ```copydesk", "note copydesk-session: 1", "articles", "save s.md"])
    #expect(try replay("s.md").status == .asWritten)
  }

  @Test(arguments: [
    ("expect 1 article", 0), ("expect 1 articles", 0), ("expect A 1 article", 0), ("expect at least 1 article", 0),
    ("expect at most 1 article", 0), ("expect 2 articles", 1), ("expect no articles", 1), ("expect 1 quotation", 1),
    ("expect includes Gazette", 0), ("expect A includes \"Gaz\"", 0), ("expect includes \"Courier\"", 1),
    ("expect excludes \"Courier\"", 0), ("expect excludes Gazette", 1), ("expect something", 2), ("expect", 2),
  ])
  func `an expectation holds or fails in words`(line: String, status: Int32) {
    let response = answer(to: ["load Corpus/bridge", "A = articles", line])
    #expect(response.status.rawValue == status)
    #expect(!response.transcript.isEmpty)
  }

  @Test func `an expectation before any result is wrong usage`() {
    #expect(answer(to: ["expect 1 article"]).status == .wrongUsage)
  }

  @Test func `a lesson hides the answer of an exercise until it is revealed`() throws {
    let text =
      "---\nwidth: 60\n---\n# Bridges\n\n```copydesk exercise\nHow many articles?\n> articles\none\n[2]\n```\n\nDone.\n"
    try files.write(Array(text.utf8), to: "l.md", .creating)
    #expect(
      answer(to: ["lesson l.md"]).transcript == [
        "# Bridges", "", "Exercise 1", "  How many articles?", "  ('reveal' shows the answer)", "", "Done.",
      ])
    #expect(answer(to: ["lesson l.md", "lesson"]).transcript == ["How many articles?"])
    #expect(answer(to: ["lesson l.md", "reveal"]).transcript == ["> articles", "one", "[2]"])
    #expect(answer(to: ["lesson l.md", "reveal", "reveal"]).transcript == ["all exercises are done"])
    #expect(answer(to: ["reveal"]).status == .wrongUsage)
    #expect(answer(to: ["lesson"]).status == .wrongUsage)
  }

  @Test func `a line that gets the answer of the exercise is told so, and not kept in the answer`() throws {
    let text = "# Bridges\n\n```copydesk exercise\nHow many articles?\n> count articles\n1 article\n```\n"
    try files.write(Array(text.utf8), to: "l.md", .creating)
    var shell = Shell(sources: OneArticle(), files: files)
    for line in ["load Corpus/bridge", "lesson l.md"] { _ = shell.respond(to: line) }
    #expect(!shell.answer("articles").contains("exercise"))
    #expect(
      shell.answer("count articles").hasSuffix("\nThat answers the exercise. 'reveal' goes on to the next."))
    #expect(shell.exchanges.last?.response.transcript == ["1 article"])
    _ = shell.respond(to: "reveal")
    #expect(shell.answer("count articles") == "1 article")
  }

  @Test func `a setting that was put in takes no 'undo' away from the line it was meant for`() throws {
    var shell = Shell(sources: OneArticle(), files: files)
    _ = shell.respond(to: "load Corpus/bridge")
    _ = shell.respond(to: "A = articles")
    shell.settings.width = 60  // the window was made smaller
    for line in ["articles", "set rows 9", "A", "undo", "articles", "save s.md"] { _ = shell.respond(to: line) }
    let report = try replay("s.md")
    #expect(report.status == .asWritten)
    #expect(report.steps.map { $0.step.command }.contains("set width 60"))
    let commands = report.steps.map { $0.step.command }
    let undone = try #require(commands.firstIndex(of: "undo"))
    #expect(report.steps[undone].step.answer == ["taken back: A = articles"])
  }

  @Test func `what was asked of a corpus read in part is left out, and told`() throws {
    var shell = Shell(sources: OneArticle(), files: files)
    _ = shell.respond(to: "load Corpus/bridge")
    _ = shell.respond(to: "articles")
    shell.desk.exchanges.append(Exchange(stopped: "load Corpus/bridge", settings: shell.settings))
    _ = shell.respond(to: "articles")
    #expect(
      shell.respond(to: "save s.md").transcript.joined(separator: " ")
        == "2 commands saved to s.md; left out: 2 of a corpus read in part")
  }

  @Test func `what was taken back is taken back in the replay`() throws {
    _ = answer(to: ["load Corpus/bridge", "A = articles", "undo", "set wrap on", "undo", "articles", "save s.md"])
    let report = try replay("s.md")
    #expect(report.status == .asWritten)
    #expect(report.steps.map { $0.step.command } == ["load Corpus/bridge", "A = articles", "undo", "articles"])
  }
}
