import NewsAnalysis
import NewsText
import Testing

struct FigureClaimTests {
  /// For each figure of `text` the words that tell it as a claim of nobody named; "-" where there are none.
  private func claims(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Article(id: "test", text: Array(text.utf8)))
    for figure in analysis.figures { figure.checkInvariants(in: analysis) }
    return analysis.figures.map { figure in figure.trace.claim.map { analysis.article.string($0) } ?? "-" }
  }

  @Test func `passive claims name nobody`() {
    #expect(claims("At least 40 people are believed to have been killed.") == ["are believed"])
    #expect(claims("Some 60 sailors are now feared missing.") == ["are now feared"])
    #expect(claims("It was reported that 17 boats sank.") == ["was reported"])
  }

  @Test func `an adverb or a noun tells a claim as well`() {
    #expect(claims("Reportedly 25 people died.") == ["Reportedly"])
    #expect(claims("There were reports of 90 dead.") == ["reports"])
  }

  @Test func `a claim without its auxiliary is one`() {
    #expect(claims("The ship sank with 40 feared dead.") == ["feared"])
  }

  @Test func `a claim with a source is that source's`() {
    #expect(claims("Police said 40 sailors are believed to have drowned.") == ["-"])
    #expect(claims("Ilse Varga said 40 boats were lost.") == ["-"])
  }

  @Test func `the article's own voice is no claim`() {
    #expect(claims("The fleet has 40 boats.") == ["-"])
  }

  @Test func `a claim in one clause says nothing of the next`() {
    #expect(claims("The yard has 300 workers, and Tom Brandt is feared dead.") == ["-"])
  }

  @Test func `a sentence of thousands of claims is read in time`() {
    let text = String(repeating: "40 feared dead, ", count: 4000) + "it was said."
    #expect(claims(text).count >= 1)
  }
}
