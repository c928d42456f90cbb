import NewsAnalysis
import NewsText
import Testing

/// Where what one source says ends and the article, or another source, goes on.
struct OwnVoiceTests {
  private func expect(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    #expect(MarkedText.quotations(in: MarkedText(marked).text) == marked, sourceLocation: location)
  }

  @Test func `a second verb of the same source opens a statement of its own`() {
    let found = Analyzer().analyze(
      Article(
        id: "test", text: Array("Rosa Quill said that the bridge would close and suggested that boats would run.".utf8))
    )
    #expect(
      found.quotations.map { found.article.string($0.content[0]) } == [
        "that the bridge would close", "that boats would run",
      ])
    #expect(found.quotations.map { $0.speaker.map { found.sources[$0].name } } == ["Rosa Quill", "Rosa Quill"])
  }

  @Test func `a clause with another source behind a comma is that source's`() {
    expect(
      "⟦source:The film⟧ ⟦cue:shows⟧ ⟦content:workers on the quay with their hands in the air⟧, but ⟦source:Quill⟧ "
        + "⟦cue:said⟧ ⟦content:they had been told to stay⟧.")
    expect(
      "⟦source:The mayor⟧ ⟦cue:reported⟧ ⟦content:that the dam is full⟧, and ⟦source:the institute⟧ ⟦cue:says⟧ "
        + "⟦content:it will stay so⟧.")
  }

  @Test func `a participle behind a quotation has words of its own`() {
    let found = Analyzer().analyze(
      Article(
        id: "test",
        text: Array("Quill said: “The line was profitable for years,” adding that its fares had doubled since.".utf8)))
    #expect(
      found.quotations.map { found.article.string($0.content[0]) } == [
        "“The line was profitable for years,”", "that its fares had doubled since",
      ])
  }

  @Test func `according to holds the whole sentence, plans in it too`() {
    let found = Analyzer().analyze(
      Article(
        id: "test", text: Array("Northgate Water plans to raise its prices in May, according to an official.".utf8)))
    #expect(found.quotations.map(\.rule) == ["according-to", "infinitive"])
    #expect(found.quotations.map(\.inside) == [nil, 0])
  }

  @Test func `a relative clause does not cut what is said off from its verb`() {
    expect(
      "⟦source:Quill⟧ ⟦cue:made no suggestion⟧ "
        + "⟦content:that the harbour, which lost two sheds in May, would close before the winter⟧.")
  }

  @Test func `the word that opens the cue's clause is not what is said`() {
    expect("⟦content:The harbour is not safe⟧, as ⟦source:Tova Larsen⟧ ⟦cue:has said⟧.")
  }

  @Test func `who is quoted as saying is the source`() {
    let found = Analyzer().analyze(
      Article(id: "test", text: Array("Larsen was quoted as saying that the bridge was safe.".utf8)))
    #expect(found.quotations.map { $0.source.map { found.article.string($0) } } == [["Larsen"]])
    #expect(found.quotations.map { $0.content.map { found.article.string($0) } } == [["that the bridge was safe"]])
    #expect(found.quotations.map(\.isSpeech) == [true])
  }

  @Test func `whom a passive tells of is not what its agent says`() {
    expect(
      "The dockers ⟦cue:were criticised⟧ by ⟦source:the board⟧ ⟦content:because “their books are not in order”⟧.")
  }

  @Test func `the particle belongs to what a noun announces`() {
    expect("⟦source:Her⟧ ⟦cue:advice was⟧ ⟦content:to “keep the gate shut”⟧.")
  }
}
