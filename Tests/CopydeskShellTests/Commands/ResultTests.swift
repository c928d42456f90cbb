import Testing

@testable import CopydeskShell

struct ResultTests {
  @Test func `a kept result is told in one line and comes back by its name`() {
    var shell = sampleShell()
    #expect(shell.answer("A = quotes by Okafor") == "A: 2 quotations found in 2 articles")
    #expect(shell.answer("A").hasPrefix("2 quotations found in 2 articles\n"))
  }

  @Test func `results of one kind are put together`() {
    var shell = sampleShell()
    _ = shell.respond(to: "A = quotes by Okafor")
    _ = shell.respond(to: "B = quotes in gazette-1")
    #expect(shell.answer("A and B").hasPrefix("1 quotation in A and B"))
    #expect(shell.answer("A or B").hasPrefix("4 quotations in A or B"))
    #expect(shell.answer("B not A").hasPrefix("2 quotations in B not A"))
  }

  @Test func `results of two kinds are not`() {
    var shell = sampleShell()
    _ = shell.respond(to: "A = quotes")
    _ = shell.respond(to: "B = sources")
    #expect(shell.answer("A and B").contains("not quotations with sources"))
  }

  @Test func `the last result is shaped by its underscore`() {
    var shell = sampleShell()
    _ = shell.respond(to: "quotes")
    #expect(shell.answer("_ | top 1").hasPrefix("first 1 of 4 quotations"))
  }

  @Test func `rows go to a file in the format of its ending`() {
    let files = FakeFiles()
    var shell = sampleShell(files: files)
    #expect(shell.answer("quotes by Ruiz > out.csv") == "2 quotations written to out.csv")
    #expect(files.text(of: "out.csv")?.hasPrefix("quotation,date,outlet,source,cue,words,kind") == true)
    #expect(shell.answer("quotes > out.xyz").contains("the file's ending names its format"))
  }
}
