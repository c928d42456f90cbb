@testable import CopydeskShell
import Testing

@testable import copydesk

@MainActor struct CompletionListTests {
  private func candidates(_ labels: String..., summary: String = "") -> [Completions.Candidate] {
    labels.map { Completions.Candidate(insertion: $0 + " ", label: $0, summary: summary) }
  }

  @Test func `candidates with a few words about them stand one to a line`() {
    let list = CompletionList(candidates: candidates("quotes", "figures", summary: "what it does"), columns: 40)
    #expect(list.lines == ["  quotes   what it does", "  figures  what it does"])
  }

  @Test func `candidates without stand side by side`() {
    let list = CompletionList(candidates: candidates("a", "bb", "ccc", "日本"), columns: 14)
    #expect(list.lines == ["  a     bb", "  ccc   日本"])
  }

  @Test func `a line wider than the terminal is cut, and a long list counted`() {
    let wide = CompletionList(candidates: candidates("word", summary: String(repeating: "x", count: 90)), columns: 20)
    #expect(wide.lines == ["  word  xxxxxxxxxx…"])
    let labels = (1...30).map { Completions.Candidate(insertion: "\($0)", label: "\($0)", summary: "s") }
    #expect(CompletionList(candidates: labels, columns: 80).lines.last == "  … and 10 more")
  }

  @Test func `no control sequence comes through`() {
    let list = CompletionList(candidates: candidates("a\u{1B}[31m", summary: "b\u{9B}1m"), columns: 80)
    #expect(list.lines.joined().unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
  }
}
