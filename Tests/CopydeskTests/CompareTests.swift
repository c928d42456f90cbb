import Foundation
import Testing

/// `copydesk diff`, `stories` and `dupes` from outside.
struct CompareTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("The ferry left the harbour at noon.", to: "old.txt")
    try place.write("The ferry left the harbour at midnight.", to: "new.txt")
    try place.write(#"{"id": "a", "text": "One."}"# + "\n" + #"{"id": "b", "text": "Two."}"# + "\n", to: "two.jsonl")
  }

  @Test func `two articles are compared, and differences are no failure`() throws {
    let run = try ProgramRun(in: place, ["diff", "old.txt", "new.txt", "--json"])
    #expect(run.code == 0)
    #expect(run.output.contains(#""op": "edited""#))
    #expect(run.output.hasSuffix("}\n"))
  }

  @Test func `without JSON a person gets a page`() throws {
    let run = try ProgramRun(in: place, ["diff", "old.txt", "new.txt"])
    #expect(run.code == 0)
    #expect(run.output.contains("midnight"))
    #expect(!run.output.contains("{\"left\""))
  }

  @Test(arguments: [["old.txt"], ["old.txt", "two.jsonl"], ["--corpus", "corpus", "nobody", "none"]])
  func `operands that are not one article each are wrong usage`(operands: [String]) throws {
    let run = try ProgramRun(in: place, ["diff", "--json"] + operands)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(!run.complaints.isEmpty)
  }

  @Test func `a path that is not there is named`() throws {
    let run = try ProgramRun(in: place, ["diff", "--json", "old.txt", "nowhere.txt"])
    #expect(run.code == 3)
    #expect(run.complaints.contains("nowhere.txt"))
  }

  @Test func `articles of a corpus are named by their ids`() throws {
    let run = try ProgramRun(in: place, ["diff", "--json", "--corpus", "two.jsonl", "b", "a"])
    #expect(run.code == 0)
    #expect(run.output.hasPrefix(#"{"left": {"id": "b""#))
  }

  @Test(arguments: ["stories", "dupes"])
  func `what cannot be read is named, and the rest is done`(command: String) throws {
    let run = try ProgramRun(in: place, [command, "--json", "old.txt", "old.txt", "nowhere"])
    #expect(run.code == 4)
    #expect(run.output.contains("old"))
    #expect(run.complaints.contains("nowhere"))
  }

  @Test(arguments: [["old.txt", "empty.txt"], ["empty.txt", "old.txt"], ["empty.txt", "blank.txt"]])
  func `a file without text is an article of no words`(operands: [String]) throws {
    try place.write("", to: "empty.txt")
    try place.write(" \n\n", to: "blank.txt")
    let run = try ProgramRun(in: place, ["diff", "--json"] + operands)
    #expect(run.code == 0)
    #expect(run.complaints.isEmpty)
    #expect(run.output.contains(#""op": "same""#) == false)
    let page = try ProgramRun(in: place, ["diff"] + operands)
    #expect(page.code == 0)
    #expect(page.output.hasPrefix("- \(operands[0].dropLast(4))"))
  }
}
