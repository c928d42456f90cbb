import NewsText
import Testing

@testable import CopydeskShell

struct MatchTests {
  @Test func `what was searched for is marked in the words, and in no file`() {
    let files = FakeFiles()
    var shell = sampleShell(files: files)
    #expect(shell.answer("quotes containing \"bridge will\"").contains("“The ⟦bridge will⟧ stand,”"))
    _ = shell.respond(to: "quotes containing bridge > found.csv")
    #expect(files.text(of: "found.csv")?.contains("“The bridge will stand,”") == true)
  }

  @Test func `a match has a style of its own, over the end of a line too`() {
    let shell = StyledLine.marked("and ⟦the", .quotation) + .marked("sea⟧ was calm", .quotation)
    #expect(shell.runs.map { $0.text } == ["and ", "⟦thesea⟧", " was calm"])
    #expect(shell.runs.map { $0.style } == [.quotation, .match, .quotation])
  }

  @Test func `a match far behind is brought into sight`() {
    let text = String(repeating: "word ", count: 60) + "and ⟦veto⟧ it is"
    let shown = TextFitting.showingMatch(text, in: 60)
    #expect(shown.hasPrefix("… word"))
    #expect(shown.contains("⟦veto⟧"))
    #expect(shown.count < 60)
    #expect(TextFitting.showingMatch("a ⟦veto⟧", in: 60) == "a ⟦veto⟧")
  }
}
