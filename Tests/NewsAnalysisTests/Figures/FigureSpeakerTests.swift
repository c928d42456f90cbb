import NewsAnalysis
import NewsText
import Testing

struct FigureSpeakerTests {
  /// Who says each figure of `text`, in text order; "-" for the article itself.
  private func speakers(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Article(id: "test", text: Array(text.utf8)))
    return analysis.figures.map { figure in figure.saidBy.map { analysis.sources[$0].name } ?? "-" }
  }

  @Test func `what a statement holds is said by its speaker`() {
    #expect(speakers("Ilse Varga said 40 boats were lost.") == ["Ilse Varga"])
    #expect(speakers("“We lost 40 boats,” Ilse Varga said.") == ["Ilse Varga"])
  }

  @Test func `what describes the speaker is not said by him`() {
    #expect(speakers("“The pier stays open,” said Tom Brandt, who has four children.") == ["-"])
    #expect(speakers("Tom Brandt, who has led the yard for 12 years, said the pier stays open.") == ["-"])
  }

  @Test func `what a reported relative clause is added to is the article's own`() {
    #expect(
      speakers("The storm injured 29 people in a village that Ilse Varga described as “a quiet place.”") == ["-"])
  }

  @Test func `a figure without a statement is the article's own`() {
    #expect(speakers("The fleet has 40 boats.") == ["-"])
  }

  @Test func `what a plan or forecast holds is its owner's`() {
    #expect(speakers("“We win,” Ilse Varga said. Varga's plan would cut the fleet by 28 percent.") == ["Ilse Varga"])
    #expect(
      speakers("The Harbour Fund said trade is slowing. It cut its forecast by 0.3 percentage points.")
        == ["Harbour Fund"])
  }

  @Test func `a paper that counts says what it counted, and a person who finds something does not`() {
    #expect(
      speakers("The Harbour Institute said the pier is old. The Harbour Institute lists 40 cracks.")
        == ["Harbour Institute"])
    #expect(speakers("“We win,” Ilse Varga said. Varga estimated 40 boats.") == ["Ilse Varga"])
    #expect(speakers("“We win,” Ilse Varga said. Varga found 40 boats.") == ["-"])
  }

  @Test func `a sentence that goes on counting is the same source's`() {
    #expect(
      speakers("Doctors said 12 people were injured. Another 30 were missing.") == ["Doctors", "Doctors"])
    #expect(speakers("Doctors said 12 people were injured. The yard has 30 boats.") == ["Doctors", "-"])
    #expect(
      speakers("A survey found that 40 percent of sailors smoke. Some 30 percent drink.") == ["A survey", "A survey"])
  }

  @Test func `a figure right before its speaker is the speaker's`() {
    #expect(speakers("Brandt owes the $20 million experts say the pier costs.") == ["experts"])
  }
}
