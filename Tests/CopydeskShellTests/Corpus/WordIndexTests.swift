import NewsText
import Testing

@testable import CopydeskShell

struct WordIndexTests {
  private static let texts = [
    "The gates hold. Gate after gate was closed; the gate's keeper – a gatekeeper – said: “Hold the gate!”",
    "Hold hold the gate. Hold the line, hold the gate.", "", "Café O’Dell, CAFÉ O'Dell, Čafé; gat gâte",
    "Ворота закрыты. ВОРОТА держат.",
  ]
  private let articles = texts.enumerated().map { Article(id: "t\($0)", text: Array($1.utf8)) }

  /// What is found by reading every word of every text.
  private func plainly(_ pattern: PhrasePattern) -> [PhraseHits.Hit] {
    articles.enumerated().flatMap { number, article in
      pattern.matches(in: article.text).map { PhraseHits.Hit(article: number, range: $0) }
    }
  }

  @Test(arguments: [
    "gate", "gate*", "hold the gate", "hold hold", "hold*", "the gate*", "café", "O’Dell", "o'd*", "ворота", "ворот*",
    "nothing", "c* o'dell", "gate's keeper",
  ])
  func `the index finds what reading finds`(words: String) throws {
    let pattern = try #require(PhrasePattern(words))
    let index = WordIndex(articles, cores: 2)
    let found = index.search(for: pattern, in: articles, cores: 2, under: .none, where: { _ in true })
    #expect(found.hits == plainly(pattern))
    #expect(found.articleCount == articles.count)
    #expect(index.articles(holding: pattern).count >= Set(found.hits.map { $0.article }).count)
    let chosen = index.search(for: pattern, in: articles, cores: 1, under: .none, where: { $0 == 1 })
    #expect(chosen.hits == plainly(pattern).filter { $0.article == 1 })
  }

  @Test func `the index is the same after it was written and read, and bad bytes are refused`() throws {
    let index = WordIndex(articles, cores: 1)
    var blocks = BlockWriter()
    index.pack(into: &blocks)
    var reader = BlockReader(blocks.blocks)
    let read = try WordIndex(unpacking: &reader, articles: articles.count)
    let pattern = try #require(PhrasePattern("gate*"))
    #expect(
      read.search(for: pattern, in: articles, cores: 1, under: .none, where: { _ in true }).hits == plainly(pattern))
    for missing in blocks.blocks.indices {
      var rest = blocks.blocks
      rest.remove(at: missing)
      var reader = BlockReader(rest)
      #expect(throws: DamagedBytes.self) { try WordIndex(unpacking: &reader, articles: articles.count) }
    }
  }

  @Test func `words are counted in all articles and in those chosen`() {
    let index = WordIndex(articles, cores: 1)
    #expect(index.counts(of: ["gate", "hold", "nothing"], cores: 1, where: nil) == [5, 6, 0])
    #expect(index.counts(of: ["gate", "hold"], cores: 1, where: { $0 == 1 }) == [2, 4])
    #expect(index.total(cores: 1, in: articles, where: { $0 == 1 }) == 10)
  }
}
