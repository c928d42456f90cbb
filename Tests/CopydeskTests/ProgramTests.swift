import Foundation
import Testing

/// The program as a script has it.
struct ProgramTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test func `words after the corpus are a command of the shell`() throws {
    let run = try ProgramRun(in: place, ["corpus", "quotes", "by", "Ilse Varga"])
    #expect(run.code == 0)
    #expect(run.output.contains("gates will stay shut"))
    #expect(!run.output.contains("lose money"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.complaints.isEmpty)
  }

  @Test func `a script's answers are plain and hold no prompt`() throws {
    let run = try ProgramRun(in: place, ["corpus"], input: "quotes by Brel\nfigures\n")
    #expect(run.code == 0)
    #expect(run.output.contains("lose money"))
    #expect(run.output.contains("12"))
    #expect(!run.output.contains("corpus> "))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `a line that ends in a bar goes on in the next`() throws {
    let run = try ProgramRun(in: place, ["corpus"], input: "figures |\n  top 1 |\ncount\nfigures |")
    #expect(run.code == 2)
    #expect(!run.output.isEmpty)
    #expect(!run.complaints.isEmpty)
  }

  @Test func `a script stops at its first error`() throws {
    let run = try ProgramRun(in: place, ["corpus"], input: "qoutes by Brel\nsources\n")
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.complaints.contains("did you mean 'quotes'"))
  }

  @Test func `with --keep-going a script goes on, and its exit code still tells of the error`() throws {
    let run = try ProgramRun(in: place, ["corpus", "--keep-going"], input: "qoutes by Brel\nsources\n")
    #expect(run.code == 2)
    #expect(run.output.contains("Varga"))
  }

  @Test func `a corpus that is missing gives 3 and its name`() throws {
    let run = try ProgramRun(in: place, ["nowhere", "quotes"])
    #expect(run.code == 3)
    #expect(run.complaints.contains("nowhere"))
  }

  @Test func `a wrong option gives 2 and no escape sequence back`() throws {
    let run = try ProgramRun(in: place, ["--nosuch\u{1B}]0;x\u{7}"])
    #expect(run.code == 2)
    #expect(run.complaints.contains("--nosuch"))
    #expect(!run.complaints.contains("\u{1B}"))
  }

  @Test func `a misspelt command after a corpus is told of as a command`() throws {
    let run = try ProgramRun(in: place, ["corpus", "qoutes", "by", "Brel"])
    #expect(run.code == 2)
    #expect(run.complaints.contains("did you mean 'quotes'"))
  }

  @Test func `--color always colours a pipe`() throws {
    let run = try ProgramRun(in: place, ["--color", "always", "corpus", "quotes"])
    #expect(run.output.contains("\u{1B}["))
  }

  @Test func `safe mode writes nothing outside the working folder`() throws {
    let outside = FileManager.default.temporaryDirectory.appending(path: "copydesk-\(UUID().uuidString).csv").path
    let run = try ProgramRun(in: place, ["--safe", "corpus", "quotes", ">", outside])
    #expect(run.code != 0)
    #expect(run.complaints.contains("safe mode"))
    #expect(!FileManager.default.fileExists(atPath: outside))
  }

  @Test func `the version and the help are answers, on standard output`() throws {
    #expect(try ProgramRun(in: place, ["--version"]).output == "0.1.0\n")
    let help = try ProgramRun(in: place, ["annotate", "--help"])
    #expect(help.code == 0)
    #expect(help.output.contains("copydesk annotate"))
  }

  @Test func `the self-check passes`() throws {
    let run = try ProgramRun(in: place, ["--self-check"])
    #expect(run.code == 0, "\(run.output)")
  }
}
