import NewsAnalysis
import NewsText
import Testing

struct PassageRuleTests {
  private func quotations(_ text: String) -> [Quotation] {
    Analyzer().analyze(Article(id: "test", text: Array(text.utf8))).quotations
  }

  private func expect(_ marked: String, rule: String, _ location: SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked).text
    #expect(MarkedText.quotations(in: text) == marked, sourceLocation: location)
    #expect(quotations(text).contains { $0.rule == rule }, sourceLocation: location)
  }

  @Test func `a dash and a name after a quotation name its source`() {
    expect(
      "⟦content:“Anna will be an asset for the agency.”⟧ ⟦cue:—⟧⟦source:Commissioner Irina Petrova⟧", rule: "dash-tag")
  }

  @Test func `a line that announces a speaker gives the next paragraph`() {
    expect(
      "And from ⟦source:Chairwoman Petrova⟧:\n\n⟦content:“Anna brings a wealth of experience.”⟧",
      rule: "announced-speaker")
  }

  @Test func `the subject of the sentence before speaks`() {
    expect(
      "⟦source:Alice⟧ began to talk. ⟦content:“The harbour closes in May.”⟧ Nobody answered.", rule: "preceding-subject"
    )
  }

  @Test func `labels in capitals make a transcript`() {
    let found = quotations("PETROVA: The harbour will reopen.\n\nBRANDT: When?\n\nPETROVA: In May.")
    #expect(found.filter { $0.rule == "speaker-label" && $0.inside == nil }.count == 3)
    #expect(found.allSatisfy { $0.isSpeech })
  }

  @Test(arguments: ["UPDATE: The harbour is open again.", "Correction: the harbour opened in May."])
  func `one heading with a colon makes no transcript`(text: String) {
    #expect(!quotations(text).contains { $0.rule == "speaker-label" })
  }
}
