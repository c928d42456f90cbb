import NewsAnalysis
import NewsText
import Testing

struct StoppedQuotationTests {
  private func quotations(_ text: String) -> [Quotation] {
    Analyzer().analyze(Article(id: "test", text: Array(text.utf8))).quotations
  }

  @Test(arguments: [
    "⟦content:“We lost.”⟧ ⟦source:Tova Larsen⟧ ⟦cue:said⟧.",
    "⟦content:“We lost. We know it.”⟧ ⟦source:Larsen⟧ ⟦cue:told⟧ reporters on Monday.",
    "⟦content:“We lost.”⟧ ⟦source:The minister⟧ ⟦cue:insisted⟧.",
    "⟦content:“We lost.”⟧ ⟦cue:Said⟧ ⟦source:Tova Larsen⟧.",
  ])
  func `a quotation that its own stop ends belongs to the tag behind it`(marked: String) {
    #expect(MarkedText.quotations(in: MarkedText(marked).text) == marked)
  }

  @Test func `a sentence that says more has words of its own`() {
    let found = quotations("“We lost.” Larsen said the pier would close.")
    #expect(found.allSatisfy { $0.rule != "cue-after-stop" })
  }

  @Test func `what a colon gives to another stays with him`() {
    let found = quotations("Aune said: “We lost.” Larsen agreed.")
    #expect(found.allSatisfy { $0.rule != "cue-after-stop" })
  }
}
