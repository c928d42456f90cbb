import NewsAnalysis
import NewsText
import Testing

struct SourcePhraseTests {
  private struct Case {
    let text: String
    let source: String
    let name: String
    let role: String?
  }

  private func read(_ text: String) -> Case? {
    let article = Article(id: "test", text: Array(text.utf8))
    let analysis = Analyzer().analyze(article)
    guard let quotation = analysis.quotations.first, let phrase = quotation.source.first,
      let speaker = quotation.speaker.map({ analysis.sources[$0] })
    else { return nil }
    return Case(text: text, source: article.string(phrase), name: speaker.name, role: speaker.role)
  }

  private static let roles = [
    Case(
      text: "Chief executive Mira Holt said the plant would close.", source: "Chief executive Mira Holt",
      name: "Mira Holt", role: "Chief executive"),
    Case(
      text: "Fire chief Lena Orrin said the fire was out.", source: "Fire chief Lena Orrin", name: "Lena Orrin",
      role: "Fire chief"),
    Case(
      text: "Shop owner Bela Nord said trade was slow.", source: "Shop owner Bela Nord", name: "Bela Nord",
      role: "Shop owner"),
    Case(
      text: "Deputy Interior Minister Karl Voss said the border was shut.",
      source: "Deputy Interior Minister Karl Voss", name: "Karl Voss", role: "Deputy Interior Minister"),
    Case(
      text: "The company's finance director, Ilse Marr, said costs had grown.",
      source: "The company's finance director, Ilse Marr", name: "Ilse Marr", role: "The company's finance director"),
    Case(
      text: "Owen Pike, 43, a farmer, said the field was dry.", source: "Owen Pike, 43, a farmer", name: "Owen Pike",
      role: "a farmer"),
    Case(
      text: "Jan Voskuil, who runs the port, said the pier was closed.", source: "Jan Voskuil", name: "Jan Voskuil",
      role: "runs the port"),
  ]

  @Test(arguments: roles.indices)
  func `a name is told from the role beside it`(index: Int) throws {
    let expected = Self.roles[index]
    let found = try #require(read(expected.text))
    #expect(found.source == expected.source)
    #expect(found.name == expected.name)
    #expect(found.role == expected.role)
  }

  @Test(arguments: [
    "Lena Norvane, speaking to reporters, said the bridge was safe.",
    "Lena Norvane, flanked by officials, said the road was shut.",
    "Lena Norvane, surrounded by police officers, said she would appeal.",
  ])
  func `a clause between a name and its verb names nobody else`(text: String) throws {
    #expect(try #require(read(text)).source == "Lena Norvane")
  }

  @Test(arguments: [
    "A banker who declined to be identified because the deal is private said the price was high.",
    "A banker whose name is withheld to protect her family said the price was high.",
  ])
  func `a clause on anonymity holds no source`(text: String) throws {
    #expect(try #require(read(text)).name == "A banker")
  }

  @Test func `his wife is somebody else`() {
    let analysis = Analyzer().analyze(
      Article(id: "test", text: Array("Karl Brandt was arrested. His wife said he was innocent.".utf8)))
    #expect(analysis.quotations.first?.speaker.map { analysis.sources[$0].name } == "His wife")
  }

  @Test func `a pronoun goes on with who has no name`() {
    let analysis = Analyzer().analyze(
      Article(
        id: "test",
        text: Array("Karl Brandt left. A diplomat said the talks had failed. He said they would resume.".utf8)))
    #expect(analysis.quotations.map { $0.speaker.map { analysis.sources[$0].name } } == ["A diplomat", "A diplomat"])
  }

  @Test func `the coach is he whose mood his words show`() {
    func speaker(_ text: String) -> String? {
      let analysis = Analyzer().analyze(Article(id: "test", text: Array(text.utf8)))
      return analysis.quotations.first?.speaker.map { analysis.sources[$0].name }
    }
    #expect(speaker("Piet Vaan was upbeat. “The team is ready,” the coach said.") == "Piet Vaan")
    #expect(speaker("Piet Vaan was defiant. “He showed no remorse,” the judge said.") == "the judge")
  }
}
