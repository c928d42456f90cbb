import Testing

@testable import CopydeskShell

struct ASCIIMarksTests {
  private static let lines = [
    "quotes", "quotes containing bridge", "sources | bars", "quotes | plot", "figures | plot value by outlet",
    "dispersion bridge", "kwic bridge", "timeline", "show gazette-1:q1", "diff gazette-1 courier-1", "help",
    "check gazette-1",
    "nosuch “x”",
  ]

  @Test(arguments: ASCIIMarksTests.lines)
  func `with ascii on, an answer of ASCII words is ASCII and of the same shape`(line: String) {
    var (shell, plain) = (sampleShell(), sampleShell())
    _ = shell.respond(to: "set ascii on")
    let (drawn, usual) = (shell.respond(to: line).transcript, plain.respond(to: line).transcript)
    #expect(drawn.allSatisfy { $0.replacing("é", with: "e").utf8.allSatisfy { $0 < 0x80 } }, "\(drawn)")
    #expect(drawn.map { DisplayWidth.of($0) } == usual.map { DisplayWidth.of($0) })
  }

  @Test func `letters of every script stay what they are`() {
    #expect(ASCIIMarks.of("“Ткач” – café 東京…") == "\"Ткач\" - café 東京~")
  }

  @Test func `what was answered with ASCII is saved and replayed so`() throws {
    let files = FakeFiles()
    var shell = Shell(sources: OneArticle(), files: files)
    for line in ["set ascii on", "load Corpus/bridge", "articles | count by outlet | bars", "save s.md"] {
      _ = shell.respond(to: line)
    }
    let file = try SessionFile(path: "s.md", bytes: try files.read("s.md"))
    var other = Shell(sources: OneArticle(), files: files)
    let report = Replay.report(of: file, answers: Replay.commands(of: file).map { Replay.answer(to: $0, from: &other) })
    #expect(report.status == .asWritten)
    #expect(files.text(of: "s.md")?.contains("> set ascii on\n") == true)
  }
}
