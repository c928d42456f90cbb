import CopydeskShell
import CopydeskStore
import NewsAnalysis
import NewsText
import Testing

struct SQLiteStoreTests {
  private let corpus = AnalysedCorpus(
    corpus: Corpus(name: "sample", articles: [article("a", "Two boats sank."), article("b", "No boat sank.")]),
    analyses: [
      analysis(
        article("a", "Two boats sank."),
        figures: [
          Figure(
            range: ByteRange(0, 9), low: 2, high: 2, bound: .exact, trend: nil,
            unit: MeasuredUnit(kind: .count, noun: "boat"), counted: "boats", casualty: nil, quotation: nil,
            saidBy: nil, asOf: nil, place: nil, sameAs: nil)
        ]), analysis(article("b", "No boat sank."), figures: []),
    ])

  @Test func `a query reads figures beside their articles`() throws {
    let rows = try SQLiteStore().rows(
      of: "SELECT ref, low, noun, title FROM figures JOIN articles ON article = id", over: corpus, under: .none)
    #expect(rows.columns == ["ref", "low", "noun", "title"])
    #expect(rows.rows == [[.text("a:f1"), .real(2), .text("boat"), .text("Title a")]])
  }

  @Test func `articles are found by their words`() throws {
    let rows = try SQLiteStore().rows(
      of: "SELECT id FROM articles WHERE rowid IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'boats')",
      over: corpus, under: .none)
    #expect(rows.rows == [[.text("a")]])
  }

  @Test(arguments: [
    "DELETE FROM articles", "ATTACH 'x' AS y", "PRAGMA query_only", "", "WITH x AS (SELECT 1) DELETE FROM articles",
    "SELECT 1; DROP TABLE articles",
  ])
  func `what would write is refused and changes nothing`(query: String) throws {
    let store = SQLiteStore()
    #expect(throws: TableStoreError.self) { try store.rows(of: query, over: corpus, under: .none) }
    let rows = try store.rows(of: "SELECT count(*) FROM articles", over: corpus, under: .none)
    #expect(rows.rows == [[.integer(2)]])
  }

  @Test func `a mistake is told in SQLite's words`() {
    #expect(throws: TableStoreError.rejected(reason: "no such column: titel")) {
      try SQLiteStore().rows(of: "SELECT titel FROM articles", over: corpus, under: .none)
    }
  }

  @Test func `a query that would run for hours is stopped`() {
    let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    let store = SQLiteStore()
    let first = try? store.rows(of: "SELECT 1", over: corpus, under: .none)
    #expect(first?.rows == [[.integer(1)]])
    #expect(throws: TableStoreError.cancelled) {
      try store.rows(of: endless, over: corpus, under: Supervision(report: { _ in }, isCancelled: { true }))
    }
  }

  @Test func `rows are linked to the article that they come from`() throws {
    let query = "SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list('figures') ORDER BY 2"
    let rows = try SQLiteStore().rows(of: query, over: corpus, under: .none)
    #expect(
      rows.rows == [
        [.text("articles"), .text("article"), .text("id")], [.text("quotations"), .text("quotation"), .text("ref")],
        [.text("figures"), .text("same_as"), .text("ref")],
      ])
    let check = "SELECT * FROM pragma_foreign_key_check -- articles, figures"
    let broken = try SQLiteStore().rows(of: check, over: corpus, under: .none)
    #expect(broken.rows.isEmpty)
  }

  @Test func `the exported bytes are an SQLite database`() throws {
    let bytes = try SQLiteStore().database(of: corpus, under: .none)
    #expect(bytes.starts(with: Array("SQLite format 3\0".utf8)))
  }
}

private func article(_ id: String, _ text: String) -> Article {
  Article(id: id, text: Array(text.utf8), title: "Title \(id)")
}

private func analysis(_ article: Article, figures: [Figure]) -> Analysis {
  Analysis(
    article: article, sentences: [], entities: [], sources: [], quotations: [], figures: figures, dates: [],
    diagnostics: [])
}
