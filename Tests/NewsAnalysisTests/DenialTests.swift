import NewsAnalysis
import NewsText
import Testing

struct DenialTests {
  private func analysis(_ text: String) -> Analysis {
    Analyzer().analyze(Article(id: "test", text: Array(text.utf8)))
  }

  @Test(arguments: [
    "Nobody said the bridge was unsafe.", "No one claimed that the harbour would close.",
    "None of the officials said the gate had failed.", "No witness has claimed that the dam was safe.",
    "Hardly anyone said the pump was old.",
  ])
  func `what nobody said is denied and has no speaker`(text: String) {
    let found = analysis(text)
    #expect(found.quotations.map(\.isNegated) == [true])
    #expect(found.quotations.map(\.speaker) == [nil])
    #expect(found.sources.isEmpty)
  }

  @Test func `neither of two said it`() {
    let found = analysis("Neither Mira Marsh nor Tomas Holt said the water was clean.")
    #expect(found.quotations.map(\.isNegated) == [true])
    #expect(found.sources.allSatisfy { $0.statements == 0 })
  }

  @Test(arguments: [
    "Marsh refused to say whether the pump had failed.", "Marsh has yet to say that the pump failed.",
    "Marsh stopped short of saying that the pump had failed.", "Marsh avoided saying that the dam was safe.",
    "Marsh denied saying that the dam was safe.", "Without saying that the pump was old, Marsh left.",
    "Marsh would neither confirm nor deny that the dam was safe.", "Marsh did not, in fact, say that the dam was safe.",
  ])
  func `who does not come to say it has not said it`(text: String) {
    #expect(analysis(text).quotations.first?.isNegated == true)
  }

  @Test(arguments: [
    "If Marsh says the port will close, the boats will leave.", "Did Marsh say that the pump had failed?",
    "Had Marsh said that the crane was broken, nobody would have used it.",
    "It is not true that Marsh said the pump had failed.", "Nor did Marsh say that the dam was safe.",
    "There is no evidence that Marsh said the dam was safe.", "Marsh could have said that the dam was safe.",
  ])
  func `what is only supposed is not counted as said`(text: String) {
    let found = analysis(text)
    #expect(found.quotations.first?.isNegated == true)
    #expect(found.sources.allSatisfy { $0.statements == 0 })
  }

  @Test(arguments: [
    "Marsh said nobody had seen the pump.", "Marsh, who did not run, said the pump was old.",
    "Marsh did not only say that the dam was safe.", "Only on Friday did Marsh say that the dam was safe.",
    "Not until Friday did Marsh say that the dam was safe.", "Marsh denied that the pump had failed.",
    "Few officials said the gate had failed.", "Why did Marsh say that the dam was safe?",
  ])
  func `a denial elsewhere leaves the statement as it is`(text: String) {
    #expect(analysis(text).quotations.first?.isNegated == false)
  }

  @Test func `what stands inside a denial is not said either`() {
    let found = analysis("Brandt denied that Holt had said the dam was safe.")
    #expect(found.quotations.map(\.isNegated) == [false, true])
  }
}
