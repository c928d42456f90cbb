internal import CopydeskShell
internal import GRDB
internal import NewsAnalysis
internal import NewsText

/// Fills tables of a database from an analysed corpus, each in one transaction with the others of its query.
struct DatabaseFiller {
  let corpus: AnalysedCorpus
  let supervision: Supervision
  let cores: Int

  private static let batch = 512

  /// A new database in memory whose tables are empty.
  static func emptyQueue() throws -> DatabaseQueue {
    // The links are for those who read the tables; their rows come whole, in any order.
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(configuration: configuration)
    try queue.write { database in
      for table in Schema.tables { try database.execute(sql: Schema.creation(of: table)) }
      for index in Schema.indexes.values.joined() { try database.execute(sql: index) }
      try database.execute(sql: Schema.search)
    }
    return queue
  }

  /// Fills `names`, tables of the schema or the search, which are empty.
  func fill(_ names: Set<String>, of queue: DatabaseQueue) throws {
    let tables = Schema.tables.filter { names.contains($0.name) }
    try queue.write { database in
      let indexes = tables.flatMap { Schema.indexes[$0.name] ?? [] }
      for index in indexes { try database.execute(sql: Schema.dropping(index)) }
      try fill(tables, of: database)
      for index in indexes { try database.execute(sql: index) }
      if names.contains(Schema.searchName) { try database.execute(sql: Schema.searchFilling) }
    }
  }

  private func fill(_ tables: [StoredTable], of database: Database) throws {
    guard !tables.isEmpty else { return }
    let statements = try tables.map { try database.makeStatement(sql: Schema.insertion(into: $0)) }
    let total = corpus.analyses.count
    for start in stride(from: 0, to: total, by: Self.batch) {
      supervision.report(Progress(activity: "filling tables", done: start, total: total))
      if supervision.isCancelled() { throw TableStoreError.cancelled }
      let rows = Array(start..<min(start + Self.batch, total)).parallelMap(cores: cores) { number in
        let rows = AnalysisRows(corpus.analyses[number])
        return tables.map { table in rows.rows(of: table.name).map { $0.map { $0?.databaseValue ?? .null } } }
      }
      for article in rows {
        for (statement, rows) in zip(statements, article) {
          for values in rows {
            statement.setUncheckedArguments(StatementArguments(values))
            try statement.execute()
          }
        }
      }
    }
  }
}
