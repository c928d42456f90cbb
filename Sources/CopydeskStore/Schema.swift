internal import CopydeskShell

/// The tables of an analysed corpus.
enum Schema {
  static let tables = [
    StoredTable(
      name: "articles", row: "a published text",
      columns: ["id", "title", "date", "outlet", "author", "url", "credits", "words", "text", "digest"]),
    StoredTable(
      name: "quotations", row: "words credited to someone",
      columns: [
        "ref", "article", "kind", "speaker", "source", "cue", "lemma", "content", "speech", "negated", "inside",
        "rule", "confidence", "checked", "start", "end",
      ]),
    StoredTable(
      name: "sources", row: "whom one article credits or names",
      columns: ["ref", "article", "name", "kind", "named", "role", "statements", "mentions", "checked", "merged_into"]),
    StoredTable(
      name: "figures", row: "a quantity and who says it",
      columns: [
        "ref", "article", "figure", "low", "high", "bound", "trend", "unit", "code", "noun", "counted", "casualty",
        "said_by", "quotation", "as_of", "place", "same_as", "checked", "start", "end",
      ]),
    StoredTable(
      name: "dates", row: "a date, time or duration",
      columns: ["article", "date", "type", "value", "mod", "start", "end"]),
    StoredTable(
      name: "mentions", row: "a place that stands for a source",
      columns: ["article", "source", "mention", "start", "end"]),
  ]

  /// Columns that hold numbers; all others hold text.
  private static let integers: Set<String> = [
    "words", "speech", "negated", "named", "statements", "mentions", "start", "end",
  ]
  private static let reals: Set<String> = ["low", "high", "confidence"]

  /// The table and column that a column of another table holds the key of, so that Datasette links them.
  private static let links = [
    "quotations.article": "articles (id)", "quotations.inside": "quotations (ref)", "sources.article": "articles (id)",
    "figures.article": "articles (id)", "figures.quotation": "quotations (ref)", "figures.same_as": "figures (ref)",
    "dates.article": "articles (id)", "mentions.article": "articles (id)", "mentions.source": "sources (ref)",
  ]

  static func creation(of table: StoredTable) -> String {
    let columns = table.columns.map { column in
      let type = integers.contains(column) ? "INTEGER" : reals.contains(column) ? "REAL" : "TEXT"
      let isKey = column == "ref" || (table.name == "articles" && column == "id")
      let link = links["\(table.name).\(column)"].map { " REFERENCES \($0)" } ?? ""
      return "\"\(column)\" \(type)" + (isKey ? " PRIMARY KEY" : "") + link
    }
    return "CREATE TABLE \"\(table.name)\" (\(columns.joined(separator: ", ")))"
  }

  static func insertion(into table: StoredTable) -> String {
    let marks = Array(repeating: "?", count: table.columns.count).joined(separator: ", ")
    return "INSERT INTO \"\(table.name)\" VALUES (\(marks))"
  }

  /// The indexes of each table, which are made anew after its rows.
  static let indexes = [
    "quotations": ["CREATE INDEX quotations_by_speaker ON quotations (speaker)"],
    "figures": ["CREATE INDEX figures_by_casualty ON figures (casualty)"],
    "mentions": ["CREATE INDEX mentions_by_article ON mentions (article)"],
  ]

  /// What a database on its own has as well, for programs that show from an article what belongs to it.
  static let furtherIndexes = ["quotations", "sources", "figures", "dates"].map {
    "CREATE INDEX IF NOT EXISTS \($0)_by_article ON \($0) (article)"
  }

  static func dropping(_ index: String) -> String {
    "DROP INDEX \(index.split(separator: " ")[2])"
  }

  /// Full-text search over the articles in the form that Datasette recognises.
  static let searchName = "articles_fts"
  static let search =
    "CREATE VIRTUAL TABLE articles_fts USING fts5 (title, text, content=\"articles\", tokenize=\"unicode61\")"
  static let searchFilling = "INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')"

  static var names: Set<String> { Set(tables.map { $0.name } + [searchName]) }

  /// The tables that `query` can read: those whose names stand in it, and what they need.
  static func names(in query: String) -> Set<String> {
    let words = query.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "_") }.map { String($0) }
    var named = names.intersection(words)
    // The tables in which SQLite keeps the search begin with its name.
    if words.contains(where: { $0.hasPrefix(searchName) }) { named.formUnion(["articles", searchName]) }
    return named
  }
}
