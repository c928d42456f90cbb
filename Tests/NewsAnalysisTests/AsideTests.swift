import NewsAnalysis
import NewsText
import Testing

struct AsideTests {
  private func quotations(_ text: String) -> [Quotation] {
    Analyzer().analyze(Article(id: "test", text: Array(text.utf8))).quotations
  }

  @Test(arguments: [
    "In ⟦source:Larsen's⟧ ⟦cue:words⟧, ⟦content:the boats are “wrecks”⟧.",
    "⟦content:The boats are⟧, in ⟦source:Larsen's⟧ ⟦cue:words⟧, ⟦content:“wrecks”⟧.",
    "⟦cue:In the opinion of⟧ ⟦source:the mayor⟧, ⟦content:the plan is mad⟧.",
    "As ⟦source:Larsen⟧ ⟦cue:put it⟧, ⟦content:“the boats are wrecks”⟧.",
    "⟦content:“The boats are wrecks,”⟧ as ⟦source:Larsen⟧ ⟦cue:put it⟧.",
    "To hear ⟦source:Larsen⟧ ⟦cue:tell it⟧, ⟦content:the boats are new⟧.",
    "⟦cue:For⟧ ⟦source:the mayor⟧, ⟦content:the harbour is a question of safety⟧.",
  ])
  func `an aside credits the rest of its sentence`(marked: String) {
    #expect(MarkedText.quotations(in: MarkedText(marked).text) == marked)
  }

  @Test(arguments: [
    "For years, the harbour is empty in winter.", "For example, the harbour is lost.",
    "For Larsen, it was the third win in a row.", "For Larsen's ferry, the pier is too short.", "For",
    "In the words of",
    "As put it,",
  ])
  func `where nobody judges there is no aside`(text: String) {
    #expect(!quotations(text).contains { ["for-somebody", "put-it", "words-of"].contains($0.rule) })
  }

  @Test func `a view is no speech, and words are`() {
    #expect(quotations("In Larsen's view, the plan is mad.").map(\.isSpeech) == [false])
    #expect(quotations("In Larsen's words, the plan is mad.").map(\.isSpeech) == [true])
  }
}
