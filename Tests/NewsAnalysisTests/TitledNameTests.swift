import NewsAnalysis
import NewsText
import Testing

struct TitledNameTests {
  @Test(arguments: [
    "⟦source:The bank's chief economist, Tova Larsen⟧, ⟦cue:said⟧ ⟦content:in a note that rates were high⟧.",
    "⟦source:The firm's chief executive, Karim Brandt⟧, ⟦cue:told⟧ investors ⟦content:that sales fell⟧.",
  ])
  func `a description and a name are one source`(marked: String) {
    #expect(MarkedText.quotations(in: MarkedText(marked).text) == marked)
  }

  @Test func `a place before a name is no description`() {
    let found = MarkedText.quotations(in: "In Aune, Tova Larsen said taxes would rise.")
    #expect(found == "In Aune, ⟦source:Tova Larsen⟧ ⟦cue:said⟧ ⟦content:taxes would rise⟧.")
  }

  @Test(arguments: [
    "Two officials, who asked not to be named because the report is not public, said the dam was cracked.",
    "People familiar with the matter, who asked not to be identified because the talks are private, said the deal was dead.",
  ])
  func `what a reason for anonymity speaks of is no source, and nothing is denied`(text: String) {
    let analysis = Analyzer().analyze(Article(id: "test", text: Array(text.utf8)))
    #expect(analysis.quotations.map(\.isNegated) == [false])
    #expect(analysis.quotations.compactMap { $0.speaker.map { analysis.sources[$0].kind } } == [.people])
  }
}
