import English
import NewsText
import Testing

@testable import NewsAnalysis

struct QuotationMarkTests {
  /// `text` with its passages marked: `open` where the passage is not closed, `goes-on` where it continues another.
  private func passages(_ text: String) -> String {
    let quoted = QuotedLayers(LanguageModel.english.layers(of: Article(id: "test", text: Array(text.utf8))))
    return MarkedText.marking(
      text,
      quoted.passages.map {
        MarkedText.Mark(
          label: $0.continuesPrevious ? "goes-on" : $0.isClosed ? "q" : "open",
          range: quoted.layers.bytes(of: $0.tokens))
      })
  }

  private func problems(_ text: String) -> Int {
    QuotedLayers(LanguageModel.english.layers(of: Article(id: "test", text: Array(text.utf8)))).diagnostics.count
  }

  @Test(arguments: [
    "⟦q:“We will win,”⟧ Petrova said.",
    "⟦q:\"We will win,\"⟧ Petrova said, ⟦q:\"but late.\"⟧",
    "⟦q:«We will win»⟧, said Brandt.",
    "⟦q:„We will win“⟧, said Brandt.",
    "⟦q:``We will win,''⟧ Petrova said.",
    "⟦q:''We will win,''⟧ Petrova said.",
    "⟦q:‘We will win,’⟧ said Brandt.",
    "⟦q:“She told me, ⟦q:‘Look after it’⟧, and I did,”⟧ said Brandt.",
    "⟦q:‘The owners’ meeting was cancelled,’⟧ said Brandt.",
    "Brandt called it ⟦q:“a mess”⟧, ⟦q:“a farce”⟧ and ⟦q:“a disgrace”⟧.",
    "The dogs’ home and the workers’ club aren’t open; it's Brandt's fault.",
    "It ⟦q:“shouldn‘t harm the dogs‘ shelter”⟧ at all.",
  ])
  func `marks of every kind are paired`(marked: String) {
    #expect(passages(MarkedText(marked).text) == marked)
  }

  @Test func `a speech goes on over paragraphs that each open a mark`() {
    let marked = "He said: ⟦open:“We look at it.⟧\n\n⟦goes-on:“We count it.”⟧ He left."
    #expect(passages(MarkedText(marked).text) == marked)
    #expect(problems(MarkedText(marked).text) == 0)
  }

  @Test func `a mark without a partner costs its own paragraph and is reported`() {
    let marked = "The sign read ⟦open:\"Keep out.⟧\n\nNobody came.\n\n⟦q:\"We never saw it,\"⟧ said Brandt."
    #expect(passages(MarkedText(marked).text) == marked)
    #expect(problems(MarkedText(marked).text) == 1)
  }

  @Test(arguments: ["”", "\"", "“", "“““““““", "\"\"\"\"", "’’’", "«»«", "“ ”", "“”"])
  func `odd marks alone are survived`(text: String) {
    #expect(problems(text) >= 0)
    #expect(passages(text).contains(text.first ?? " "))
  }
}
