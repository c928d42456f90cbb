import Foundation
import Testing

/// `copydesk replay` as CI has it.
struct ReplayTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(
      "---\ncopydesk-session: 1\n---\n# A lesson\n\n```copydesk\n> load corpus\n> articles\n```\n", to: "a.md")
    _ = try ProgramRun(in: place, ["replay", "--update", "a.md"])
  }

  private func replay(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramRun {
    try ProgramRun(in: place, ["replay"] + arguments, environment: environment)
  }

  private func edit(_ old: String, _ new: String) throws {
    try place.write(try place.read("a.md").replacing(old, with: new), to: "a.md")
  }

  @Test func `a session brought up to date replays in two processes`() throws {
    let run = try replay("--twice", "a.md")
    #expect(run.code == 0)
    #expect(run.output == "a.md: 2 commands: 2 as written\n")
    #expect(try place.read("a.md").contains("Lock gates shut"))
  }

  @Test(arguments: [["LC_ALL": "C"], ["LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Auckland"], ["CLICOLOR_FORCE": "1"]])
  func `locale, time zone and colour change no answer`(environment: [String: String]) throws {
    #expect(try replay("a.md", environment: environment).code == 0)
  }

  @Test func `paths start at the file, wherever the program is started`() throws {
    let elsewhere = try Workplace()
    #expect(try ProgramRun(in: elsewhere, ["replay", place.path("a.md")]).code == 0)
    #expect(try ProgramRun(in: elsewhere, ["replay", "--root", "/", place.path("a.md")]).code == 3)
  }

  @Test func `an edited answer gives 1 and a unified diff`() throws {
    try edit("Lock gates shut", "Lock gates open")
    let run = try replay("a.md")
    #expect(run.code == 1)
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("-") && $0.contains("Lock gates open") })
    #expect(lines.contains { $0.hasPrefix("+") && $0.contains("Lock gates shut") })
    #expect(run.output.contains("--- a.md\n+++ a.md (answered)\n@@ "))
  }

  @Test func `a changed corpus gives 3 and is told first`() throws {
    try place.write(#"{"id": "post-2", "text": "One more."}"#, to: "corpus/post-2.jsonl")
    let run = try replay("a.md")
    #expect(run.code == 3)
    #expect(run.output.hasPrefix("a.md:7: 'load corpus' opens another corpus than the one of this session\n"))
  }

  @Test func `a missing corpus gives 3, and nothing is brought up to date`() throws {
    let before = try place.read("a.md")
    try FileManager.default.removeItem(at: place.folder.appending(path: "corpus"))
    let missing = try replay("--update", "a.md")
    #expect(missing.code == 3)
    #expect(missing.complaints.contains("--root FOLDER names another start"))
    #expect(try !replay("--root", ".", "a.md").complaints.contains("--root"))
    #expect(try place.read("a.md") == before)
  }

  @Test func `a missing session file gives 3, a malformed one 2`() throws {
    let missing = try replay("no.md")
    #expect(missing.code == 3)
    #expect(missing.complaints.contains("no.md"))
    try edit("```\n", "")
    let malformed = try replay("a.md")
    #expect(malformed.code == 2)
    #expect(malformed.complaints.contains("a.md:6: the block that opens here is never closed"))
  }

  @Test func `two sessions in one file are refused, two files are two sessions`() throws {
    try place.write(try place.read("a.md"), to: "b.md")
    #expect(try replay("a.md", "b.md").output.split(separator: "\n").count == 2)
    let text = try place.read("a.md")
    try place.write(text + text, to: "b.md")
    #expect(try replay("a.md", "b.md").code == 2)
  }

  @Test func `nothing is written and no program is started by a session`() throws {
    try edit("> articles", "> articles > stolen.csv\n> save stolen.md\n> articles")
    let run = try replay("a.md")
    #expect(run.code == 1)
    #expect(run.output.contains("safe mode does not write"))
    #expect(!place.exists("stolen.csv"))
    #expect(!place.exists("stolen.md"))
  }

  @Test func `escape sequences of a session never reach the terminal`() throws {
    try edit("Lock gates", "\u{1B}[31mLock gates")
    let run = try replay("a.md")
    #expect(run.code == 2)
    #expect(!(run.output + run.complaints).contains("\u{1B}"))
  }

  @Test func `update is refused in CI`() throws {
    #expect(try replay("--update", "a.md", environment: ["CI": "true"]).code == 2)
    #expect(try replay("--update", "a.md", environment: ["CI": "false"]).code == 0)
  }

  @Test func `new writes beside the file`() throws {
    try edit("Lock gates shut", "Lock gates open")
    #expect(try replay("--new", "a.md").code == 1)
    #expect(try place.read("a.md").contains("gates open"))
    #expect(try place.read("a.md.new").contains("gates shut"))
  }

  @Test func `an endless command is out of time`() throws {
    let run = try replay("--timeout", "0.000001", "a.md")
    #expect(run.code == 4)
    #expect(run.output.contains("a.md:7: the command took longer than"))
  }

  @Test func `reports for machines are written`() throws {
    try edit("Lock gates shut", "Lock gates open")
    #expect(try replay("--json", "a.md").output.hasPrefix(#"{"file": "a.md", "status": 1, "#))
    #expect(try replay("--format", "github", "a.md").output.contains("\n::error file=a.md,line="))
    _ = try replay("--junit", "report.xml", "a.md")
    #expect(try place.read("report.xml").contains("<failure type=\"differs\""))
  }

  @Test func `corrections made in a session do not change its replay`() throws {
    let lines = "articles\nreject herald-1:f1\nfigures\nsave c.md\n"
    #expect(try ProgramRun(in: place, ["corpus"], input: lines).code == 0)
    #expect(try replay("c.md").code == 0)
    #expect(try ProgramRun(in: place, ["corpus"], input: "figures\nsave d.md\n").code == 0)
    #expect(try replay("d.md").code == 0)
  }
}
