import NewsAnalysis
import NewsText
import Testing

struct HearsayTests {
  private func analysis(_ text: String) -> Analysis {
    Analyzer().analyze(Article(id: "test", text: Array(text.utf8)))
  }

  @Test(arguments: [
    "⟦content:The captain⟧ ⟦cue:is believed⟧ ⟦content:to have fled the town⟧.",
    "⟦content:He⟧ ⟦cue:is thought⟧ ⟦content:to be in Rome⟧.",
    "⟦content:Two men⟧ ⟦cue:are said⟧ ⟦content:to have fled⟧.",
  ])
  func `what is believed to be so is nobody's`(marked: String) {
    #expect(MarkedText.quotations(in: MarkedText(marked).text) == marked)
    #expect(analysis(MarkedText(marked).text).quotations.map(\.speaker) == [nil])
  }

  @Test func `hearsay that somebody tells is his`() {
    let found = analysis("The blaze is thought to have started in a kitchen, Tova Larsen said.")
    #expect(found.quotations.map { $0.speaker.map { found.sources[$0].name } } == ["Tova Larsen"])
  }

  @Test func `a passive with an agent has a source`() {
    let found = analysis("The plan was called “a scandal” by Tova Larsen.")
    #expect(found.quotations.map { $0.speaker.map { found.sources[$0].name } } == ["Tova Larsen"])
  }

  @Test func `a paragraph of quoted words goes on with what was told before`() {
    let found = analysis(
      "Tova Larsen said the pier was a ruin.\n\n“We will not rebuild it.”\n\nThe council meets in May.")
    #expect(found.quotations.map { $0.content.count } == [2])
    #expect(found.quotations.map { $0.speaker.map { found.sources[$0].name } } == ["Tova Larsen"])
  }

  @Test func `a paragraph that tells more than the quoted words is not joined`() {
    let found = analysis("Tova Larsen said the pier was a ruin.\n\n“We will not rebuild it.” The council meets in May.")
    #expect(found.quotations.first?.content.count == 1)
  }

  @Test(arguments: [
    "The Harbour League met on Monday in Aune. The group said the pier was safe.",
    "Inspectors of the Harbour League met the Tarn Institute. The league said the pier was safe.",
  ])
  func `the group is the body named before`(text: String) {
    let found = analysis(text)
    #expect(
      found.quotations.compactMap { $0.speaker.map { found.sources[$0].name } }.last?.contains("Harbour League") == true
    )
  }

  @Test func `of two bodies the group means neither`() {
    let found = analysis("The Harbour League met Greenpeace on Monday. The group said the pier was safe.")
    #expect(found.quotations.compactMap { $0.speaker.map { found.sources[$0].isNamed } } == [false])
  }

  @Test(arguments: [
    "Visitors passed the “Closed” sign and walked on.", "She tore down the “No entry” banner.",
    "Larsen read “War and Peace” in jail.", "Larsen directed “Harbour Nights” and “The Sea”.",
  ])
  func `words on a thing and titles are nobody's`(text: String) {
    #expect(analysis(text).quotations.isEmpty)
  }
}
