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

  @Test func `a transcript may be quoted as a whole`() {
    let found = quotations("\"WARDEN: Did you know of it?\n\n\"QUILL: I did not.\n\n\"WARDEN: Thank you.")
    #expect(found.filter { $0.rule == "speaker-label" && $0.inside == nil }.count == 3)
  }

  @Test func `names with their offices make an interview`() {
    let found = quotations("Tova Larsen, mayor: We have closed the harbour.\n\nRolf Aune, union: That is not so.")
    #expect(found.filter { $0.inside == nil }.map(\.rule) == ["speaker-label", "speaker-label"])
  }

  @Test func `a headline with a colon names who says it`() {
    expect(
      "⟦source:Poll⟧⟦cue::⟧ ⟦content:Most of the islanders back a bridge⟧.\n\nThe bridge is planned for May.",
      rule: "headline-label")
  }

  @Test(arguments: [
    "The Latest: Harbour opens again in May.\n\nThe bridge is planned for May.",
    "He told the radio: the harbour opens again.\n\nThe bridge is planned for May.",
    "Brandt: Yes.\n\nThe bridge is planned for May.", ": : :", "Poll:",
  ])
  func `what opens a headline and speaks for nobody is no source`(text: String) {
    #expect(!quotations(text).contains { $0.rule == "headline-label" })
  }

  @Test func `in the words of names a source, before and behind`() {
    expect(
      "⟦cue:In the words of⟧ ⟦source:Tova Larsen⟧, ⟦content:the harbour is “a grave with a crane on it.”⟧",
      rule: "words-of")
    expect(
      "⟦content:The harbour is “a grave with a crane on it”⟧, ⟦cue:in the words of⟧ ⟦source:Tova Larsen⟧.",
      rule: "words-of")
  }

  @Test(arguments: [
    "In the words of", "In the words of the", "In the words of, ,", "He is lost in the words of others.",
  ])
  func `words of nobody say nothing`(text: String) {
    #expect(!quotations(text).contains { $0.rule == "words-of" && $0.content.isEmpty })
  }

  @Test func `a cue and a colon announce a paragraph without marks`() {
    expect(
      "⟦source:The governor⟧ ⟦cue:added⟧:\n\n⟦content:It is typical of the company. The water never stops.⟧\n\n"
        + "The yard is shut.", rule: "object")
  }

  @Test func `paragraphs that each open a mark are one speech, wherever its speaker is named`() {
    expect(
      "⟦content:“The harbour is closed.⟧\n\n⟦content:“It will not open again,”⟧ ⟦source:Larsen⟧ ⟦cue:said⟧.",
      rule: "cue-after-quotation")
  }

  @Test(arguments: ["UPDATE: The harbour is open again.", "Correction: the harbour opened in May."])
  func `one heading with a colon makes no transcript`(text: String) {
    #expect(!quotations(text).contains { $0.rule == "speaker-label" })
  }
}
