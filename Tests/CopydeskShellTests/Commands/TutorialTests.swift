import Testing

@testable import CopydeskShell

struct TutorialTests {
  @Test func `the tutorial goes on when its line is typed, and only then`() {
    var shell = sampleShell()
    #expect(shell.answer("tutorial").contains("Step 1 of 10"))
    #expect(!shell.answer("sources").contains("Step"))
    #expect(shell.answer("articles").contains("Step 1 is done.\nStep 2 of 10"))
    #expect(shell.answer("sources").contains("Type: quotes by Daniel Ruiz"))
    #expect(shell.answer("quotes").contains("Not yet. Type: quotes by Daniel Ruiz"))
    #expect(!shell.answer("figures").contains("Type:"))
  }

  @Test func `every step can be done by the line that it asks for`() {
    var shell = sampleShell()
    var answer = shell.answer("tutorial")
    for number in 1..<10 {
      let line = answer.split(separator: "\n").last { $0.hasPrefix("Type: ") }.map { $0.dropFirst(6) } ?? ""
      answer = shell.answer(String(line))
      #expect(answer.contains("Step \(number) is done."), "\(line): \(answer)")
    }
    #expect(answer.contains("Type: save lesson.md"))
  }

  @Test func `a step is skipped, and the tutorial is ended`() {
    var shell = sampleShell()
    _ = shell.respond(to: "tutorial")
    #expect(shell.answer("tutorial next").contains("Step 2 of 10"))
    #expect(shell.answer("tutorial stop").contains("is over"))
    #expect(!shell.answer("sources").contains("Step"))
    #expect(shell.answer("tutorial sideways").contains("'next' or 'stop' is expected"))
  }
}
