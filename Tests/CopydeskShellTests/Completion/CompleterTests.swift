import Testing

@testable import CopydeskShell

struct CompleterTests {
  private func complete(_ line: String) -> [String] {
    sampleShell().completer.completions(of: line, at: line.count).candidates.map { $0.insertion }
  }

  @Test func `the first word is a command`() {
    #expect(complete("sour") == ["sources "])
    #expect(complete("").contains("quotes "))
  }

  @Test func `after a bar comes a shaping verb`() {
    #expect(complete("sources | to") == ["top "])
    #expect(complete("sources | sort quot") == ["quotations "])
  }

  @Test func `a source is offered by any word of its name, and all of it is put in`() {
    let line = "quotes by Oka"
    let found = sampleShell().completer.completions(of: line, at: line.count)
    #expect(found.candidates.map { $0.insertion } == ["Marta Okafor "])
    #expect(found.replacing == 10..<13)
    #expect(complete("quotes by Marta Ok") == ["Marta Okafor "])
  }

  @Test func `clause words come where they fit and are not yet used`() {
    #expect(complete("quotes ind") == ["indirect "])
    #expect(complete("quotes by Okafor si") == ["since "])
    #expect(!complete("quotes direct ").contains("direct "))
  }

  @Test func `references, outlets, files and settings are known`() {
    #expect(complete("show gaz") == ["gazette-1 "])
    #expect(complete("show courier-1:q") == ["courier-1:q1 ", "courier-1:q2 "])
    #expect(complete("articles outlet cour") == ["\"Easton Courier\" ".filter { $0 != "\"" }])
    #expect(complete("load Cor") == ["Corpus/"])
    #expect(complete("set wr") == ["wrap "])
  }

  @Test func `odd lines are no trouble`() {
    for line in ["|", "quotes by \"Mar", "A = ", "quotes >", "   ", "\u{1B}", "nosuch by "] {
      _ = sampleShell().completer.completions(of: line, at: line.count)
      _ = sampleShell().completer.completions(of: line, at: 0)
    }
  }
}
