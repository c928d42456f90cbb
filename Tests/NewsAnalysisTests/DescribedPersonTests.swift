import NewsAnalysis
import NewsText
import Testing

struct DescribedPersonTests {
  private func speakers(_ text: String) -> [String?] {
    let analysis = Analyzer().analyze(Article(id: "test", text: Array(text.utf8)))
    return analysis.quotations.map { $0.speaker.map { analysis.sources[$0].name } }
  }

  @Test func `who only stands in the article does not speak for the judge`() {
    #expect(
      speakers("Jon Brandt, 34, was arrested. The judge said he was dangerous. The prosecutor said he had lied.")
        == ["The judge", "The prosecutor"])
  }

  @Test func `a title tells a husband from his wife`() {
    #expect(
      speakers("Mary Brandt spoke first. John Brandt spoke next. Mrs Brandt said it rained. Mr Brandt said it snowed.")
        == ["Mary Brandt", "John Brandt"])
  }

  @Test func `the president is not the vice president`() {
    #expect(
      speakers(
        "President Jon Brandt rose. Vice President Mary Quill said it rained. The president said nobody would go.")
        == ["Mary Quill", "Jon Brandt"])
  }

  @Test func `a dateline is nobody's name`() {
    #expect(speakers("NORMAREN (Coast News) - Governor Irina Petrova vowed to reopen the pier.") == ["Irina Petrova"])
  }
}
