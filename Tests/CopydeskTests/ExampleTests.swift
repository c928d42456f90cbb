import Foundation
import Testing

@testable import CopydeskShell

/// The examples of `help` and docs/commands.md, on copies of the sample corpora.
struct ExampleTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// What an example takes for granted, by its first word.
  private static let context = [
    "undo": ["A = quotes"], "reveal": ["lesson Sessions/2-said-and-claimed.md"],
    "expect": ["A = quotes", "sources"],
  ]

  /// `expect … quotation` looks at quotations, any other at sources.
  private static func lines(before example: String) -> [String] {
    if example.hasPrefix("expect"), example.contains("quotation") { return ["quotes"] }
    return context[example.split(separator: " ").first.map { String($0) } ?? ""] ?? []
  }

  /// What ends the run, and what depends on the answers of a lesson, which has a test of its own.
  private static let leftOut: Set<String> = ["quit", "replay"]

  @Test func `every example runs`() throws {
    let place = try Workplace()
    for name in ["Corpus", "Sessions"] {
      try FileManager.default.copyItem(at: Self.root.appending(path: name), to: place.folder.appending(path: name))
    }
    var script = ["load Corpus/syria-2012", "load Corpus/syria-2012 Corpus/harbour-fire as both"]
    for spec in Commands.specs where !Self.leftOut.contains(spec.name) {
      for example in spec.examples {
        script += ["use both"] + Self.lines(before: example.line) + [example.line]
      }
    }
    let run = try ProgramRun(in: place, ["--keep-going"], input: script.joined(separator: "\n") + "\n")
    #expect(run.complaints.isEmpty)
    #expect(run.code == 0)
  }
}
