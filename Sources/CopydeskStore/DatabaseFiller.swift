internal import CopydeskShell
internal import GRDB
internal import NewsAnalysis

/// Fills a new database in memory from an analysed corpus, in one transaction.
struct DatabaseFiller {
  let corpus: AnalysedCorpus
  let supervision: Supervision

  func queue() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try queue.write { database in
      for table in Schema.tables { try database.execute(sql: Schema.creation(of: table)) }
      try fill(database)
      for index in Schema.indexes { try database.execute(sql: index) }
    }
    return queue
  }

  private func fill(_ database: Database) throws {
    let statements = try Schema.tables.map { try database.makeStatement(sql: Schema.insertion(into: $0)) }
    for (number, analysis) in corpus.analyses.enumerated() {
      if number.isMultiple(of: 256) {
        supervision.report(Progress(activity: "filling tables", done: number, total: corpus.analyses.count))
        if supervision.isCancelled() { throw TableStoreError.cancelled }
      }
      let rows = AnalysisRows(analysis)
      for (table, statement) in zip(Schema.tables, statements) {
        for values in rows.rows(of: table.name) {
          try statement.execute(arguments: StatementArguments(values))
        }
      }
    }
  }
}
