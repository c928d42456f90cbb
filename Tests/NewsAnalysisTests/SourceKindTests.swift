import NewsAnalysis
import NewsText
import Testing

struct SourceKindTests {
  private struct Case: CustomStringConvertible {
    let subject: String
    let kind: Source.Kind
    let isNamed: Bool
    var description: String { subject }
  }

  private func source(of text: String) -> Source? {
    let analysis = Analyzer().analyze(Article(id: "test", text: Array(text.utf8)))
    return analysis.quotations.first?.speaker.map { analysis.sources[$0] }
  }

  private static let cases = [
    Case(subject: "Okafor", kind: .person, isNamed: true), Case(subject: "Hamas", kind: .organisation, isNamed: true),
    Case(subject: "The Taliban", kind: .organisation, isNamed: true),
    Case(subject: "Garnet Bank", kind: .company, isNamed: true),
    Case(subject: "Polar Airlines", kind: .company, isNamed: true),
    Case(subject: "Brandt Inc.", kind: .company, isNamed: true),
    Case(subject: "The WHO", kind: .organisation, isNamed: true),
    Case(subject: "Doctors Without Borders", kind: .organisation, isNamed: true),
    Case(subject: "Human Rights Watch", kind: .organisation, isNamed: true),
    Case(subject: "Downing Street", kind: .government, isNamed: true),
    Case(subject: "Zhongnanhai", kind: .government, isNamed: true),
    Case(subject: "Canberra", kind: .government, isNamed: true),
    Case(subject: "The Interior Ministry", kind: .government, isNamed: true),
    Case(subject: "Police", kind: .government, isNamed: false),
    Case(subject: "The fire brigade", kind: .government, isNamed: false),
    Case(subject: "State television", kind: .media, isNamed: false),
    Case(subject: "Court papers", kind: .document, isNamed: false),
    Case(subject: "The survey", kind: .poll, isNamed: false), Case(subject: "Witnesses", kind: .people, isNamed: false),
  ]

  @Test(arguments: cases.indices)
  func `a source has the kind that its words tell`(index: Int) {
    let expected = Self.cases[index]
    let found = source(of: "\(expected.subject) said the road was closed.")
    #expect(found?.kind == expected.kind, "\(expected)")
    #expect(found?.isNamed == expected.isNamed, "\(expected)")
  }

  @Test func `a body keeps its name apart from what it is`() {
    let found = source(of: "The news agency Tarn Press said the bridge had fallen.")
    #expect(found?.name == "Tarn Press")
    #expect(found?.role == "news agency")
    #expect(found?.kind == .media)
  }

  @Test func `a surname that a body bears elsewhere stays with its person here`() {
    #expect(source(of: "Denzel Washington left. Washington said the film was done.")?.kind == .person)
  }
}
