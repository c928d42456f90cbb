import NewsAnalysis
import NewsText
import Testing

struct CorpusSourcesTests {
  private func person(_ name: String, role: String? = nil, statements: Int = 1) -> Source {
    Source(name: name, kind: .person, isNamed: true, role: role, statements: statements, mentions: [])
  }

  private func corpus(_ articles: [[Source]]) -> CorpusSources {
    let analyses = articles.enumerated().map { index, sources in
      Analysis(
        article: Article(id: "a\(index)", text: []), sentences: [], entities: [], sources: sources, quotations: [],
        figures: [], dates: [], diagnostics: [])
    }
    return CorpusSources(
      AnalysedCorpus(corpus: Corpus(name: "test", articles: analyses.map(\.article)), analyses: analyses))
  }

  @Test func `a surname joins the one person who bears it`() {
    let found = corpus([
      [person("Petrova")], [person("Mayor Irina Petrova", role: "Mayor", statements: 3)], [person("I. Petrova")],
    ])
    #expect(found.sources.map(\.name) == ["Mayor Irina Petrova"])
    #expect(found.sources.map(\.statements) == [5])
    #expect(found.sources[0].articleCount == 3)
  }

  @Test func `two persons with one surname stay two`() {
    let found = corpus([[person("Irina Petrova")], [person("Oleg Petrova")], [person("Petrova")]])
    #expect(found.sources.map(\.name) == ["Irina Petrova", "Oleg Petrova", "Petrova"])
    #expect(found.match("petrova") == .several([0, 1, 2]))
  }

  @Test(arguments: ["Petrova", "petrova", "Irina Petrova", "Mrs Petrova", "the mayor of Lindholm", "the mayor"])
  func `a source is found by the names that people write`(name: String) {
    let found = corpus([
      [person("Irina Petrova", role: "the mayor of Lindholm", statements: 3), person("Hugo Brandt", statements: 5)]
    ])
    #expect(found.match(name) == .one(1))
  }

  @Test func `a misspelled name gets suggestions`() {
    #expect(corpus([[person("Irina Petrova")]]).match("Petrowa") == .none(suggestions: ["Irina Petrova"]))
    #expect(corpus([[person("Irina Petrova")]]).match("") == .none(suggestions: []))
  }

  @Test func `an unnamed person is another one in each article`() {
    let official = Source(
      name: "a senior official", kind: .person, isNamed: false, role: nil, statements: 1, mentions: [])
    let activists = Source(name: "Activists", kind: .people, isNamed: false, role: nil, statements: 1, mentions: [])
    #expect(corpus([[official, activists], [official, activists]]).sources.map(\.statements) == [2, 1, 1])
  }
}
