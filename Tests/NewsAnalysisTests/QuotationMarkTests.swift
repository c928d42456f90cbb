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

  @Test(arguments: [
    "The novel “Cold Harbour” won a prize.", "Rolf “Red” Aune drove the lorry.", "Aune, known as “the Captain”, left.",
    "The so-called “experts” were silent.", "The films “Night Ferry” and “Salt” won prizes.",
    "The ship, called the “Grey Lady”, sank.", "The word “quay” is French.",
  ])
  func `a name in marks is nobody's words`(text: String) {
    #expect(passages(text) == text)
  }

  @Test(arguments: [
    "She called it ⟦q:“a wreck”⟧.", "The word was ⟦q:“no”⟧.", "The band: ⟦q:“We lost.”⟧",
    "He left the show. ⟦q:“We Lost,”⟧ Aune said.",
  ])
  func `words that only follow a name stay words`(marked: String) {
    #expect(passages(MarkedText(marked).text) == marked)
  }

  @Test func `marks of other scripts and a lone apostrophe do not hide what follows`() {
    let marked = "‘Tis late. ⟦q:«Never»⟧, Aune said. ⟦q:‹No›⟧, he said. ⟦q:「No」⟧, he said."
    #expect(passages(MarkedText(marked).text) == marked)
  }

  @Test func `a great many unpaired marks are told as a few`() {
    #expect(problems(String(repeating: "We lost\u{201D} it.\n\n", count: 5000)) < 12)
  }
}
