import Foundation
import Testing

/// The tour in README.md is what the program answers. `COPYDESK_WRITE_README=1` writes the answers anew.
struct ReadmeTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func `the tour shows what the program answers`() throws {
    let file = root.appending(path: "README.md")
    let shown = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let answered = try answering(shown)
    if ProcessInfo.processInfo.environment["COPYDESK_WRITE_README"] == "1" {
      try Data(answered.utf8).write(to: file)
    } else {
      #expect(shown == answered)
    }
  }

  /// `text` with every answer of its `console` blocks asked again.
  private func answering(_ text: String) throws -> String {
    var result: [String] = []
    var corpus: String?
    var isInBlock = false
    for line in text.components(separatedBy: "\n") {
      if line == "```console" {
        isInBlock = true
      } else if line == "```" {
        isInBlock = false
      } else if isInBlock, line.hasPrefix("$ copydesk ") {
        corpus = String(line.dropFirst("$ copydesk ".count))
      } else if isInBlock {
        guard let corpus, let command = line.firstMatch(of: /^[\w-]+> (.*)$/)?.1 else { continue }
        result.append(line)
        result += try answer(to: String(command), on: corpus)
        continue
      }
      result.append(line)
    }
    return result.joined(separator: "\n")
  }

  private func answer(to command: String, on corpus: String) throws -> [String] {
    let place = try Workplace()
    let run = try ProgramRun(in: place, ["--width", "80", root.appending(path: corpus).path, command])
    try #require(run.code == 0, "\(command): \(run.complaints)")
    return run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { String($0) }
  }
}
