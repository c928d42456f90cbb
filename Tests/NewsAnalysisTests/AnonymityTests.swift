import NewsAnalysis
import NewsText
import Testing

struct AnonymityTests {
  private func sources(_ text: String) -> [String: String] {
    let article = Article(id: "test", text: Array(text.utf8))
    var reasons: [String: String] = [:]
    for source in Analyzer().analyze(article).sources {
      if let reason = source.anonymity { reasons[source.name] = article.string(reason) }
    }
    return reasons
  }

  @Test func `the reason for anonymity belongs to the source that it stands with`() {
    let found = sources(
      "A port official, who spoke on condition of anonymity because the talks were private, said the crane would close."
    )
    #expect(found == ["A port official": "because the talks were private"])
  }

  @Test func `a request not to be named may give its reason`() {
    let found = sources(
      "“The crane is unsafe,” said an inspector who asked not to be named for fear of losing her job.")
    #expect(found == ["an inspector": "for fear of losing her job"])
  }

  @Test func `not being allowed to speak is a reason`() {
    let found = sources("An officer said the gate was open. The officer was not authorized to speak to reporters.")
    #expect(found.values.contains { $0.contains("not authorized to speak to reporters") })
  }

  @Test func `a description taken up again is the same source, its reason too`() {
    func speakers(_ text: String) -> [String?] {
      let analysis = Analyzer().analyze(Article(id: "test", text: Array(text.utf8)))
      return analysis.quotations.map { $0.speaker.map { analysis.sources[$0].name } }
    }
    let official = "An official at the harbour board said the crane was safe, and a pilot said it was not. "
    #expect(
      speakers(official + "“It was tested in May,” the official said.") == [
        "An official at the harbour board", "a pilot", "An official at the harbour board",
      ])
    #expect(speakers(official + "The officials said that it would stay.").last == "The officials")
    #expect(speakers(official + "The state official said that it would stay.").last == "The state official")
  }

  @Test func `asking not to be named is no statement`() {
    let text = "An inspector asked not to be named because the matter was under review."
    #expect(Analyzer().analyze(Article(id: "test", text: Array(text.utf8))).quotations.isEmpty)
  }

  @Test(arguments: [
    "A port official said the crane would close because it was old.",
    "Irina Petrova spoke on condition that she be paid, she said.", "Anonymity", "anonymity because", "",
  ])
  func `where no reason stands none is found`(text: String) {
    #expect(sources(text).isEmpty)
  }
}
