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
}
