import Foundation
import Testing

/// `copydesk annotate` from outside.
struct AnnotateTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  private func records(_ count: Int) -> String {
    (1...count).map { #"{"id": "n\#($0)", "text": "“Number \#($0) is here,” said Ilse Varga."}"# + "\n" }.joined()
  }

  @Test func `lines come in the order of the articles, and the same on one core and many`() throws {
    let runs = try ["1", "2", "5"].map {
      try ProgramRun(in: place, ["annotate", "--cores", $0, "-"], input: records(200))
    }
    let ids = runs[0].output.split(separator: "\n").compactMap { $0.firstMatch(of: /"id": "(n\d+)"/)?.1 }
    #expect(ids == (1...200).map { "n\($0)" })
    #expect(runs[0].code == 0)
    #expect(runs[0].output == runs[1].output)
    #expect(runs[0].output == runs[2].output)
  }

  @Test func `what cannot be read is named with its line, and the rest is done`() throws {
    let input = records(1) + "no JSON\u{1B}[31m\n" + #"{"id": "x"}"# + "\n" + records(1)
    let run = try ProgramRun(in: place, ["annotate"], input: input)
    #expect(run.code == 4)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.complaints.contains("standard input:2: "))
    #expect(run.complaints.contains("standard input:3: "))
    #expect(!run.complaints.contains("\u{1B}"))
  }

  @Test func `where nothing can be read the exit code is 3`() throws {
    let run = try ProgramRun(in: place, ["annotate", "nowhere"])
    #expect(run.code == 3)
    #expect(run.output.isEmpty)
    #expect(run.complaints == "copydesk: nowhere: no such file or folder\n")
  }

  @Test func `a reader that goes away is no complaint`() throws {
    try place.write(records(3000), to: "many.jsonl")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "\"$0\" annotate many.jsonl | head -n 1", Workplace.program]
    process.currentDirectoryURL = place.folder
    let (output, complaints) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = complaints
    try process.run()
    #expect(String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).contains("\"n1\""))
    #expect(complaints.fileHandleForReading.readDataToEndOfFile().isEmpty)
    process.waitUntilExit()
  }

  @Test func `a line comes before the input ends`() throws {
    let process = Process()
    process.executableURL = URL(filePath: Workplace.program)
    process.arguments = ["annotate", "-"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(records(1).utf8))
    #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self).contains("\"n1\""))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  @Test func `CoNLL-U opens each article with its id`() throws {
    let run = try ProgramRun(in: place, ["annotate", "--format", "conllu", "-"], input: records(2))
    #expect(run.output.contains("# newdoc id = n2"))
  }
}
