public import CopydeskShell
internal import GRDB
internal import GRDBSQLite
public import NewsAnalysis
internal import NewsText
internal import Synchronization

/// Answers `sql` from an SQLite database in memory, whose tables are filled when first asked for and kept until another
/// corpus is asked about.
public final class SQLiteStore: TableStore {
  private struct Loaded: Sendable {
    let digest: Digest
    let corrections: Digest?
    let queue: DatabaseQueue
    var filled: Set<String> = []
  }
  private let loaded = Mutex<Loaded?>(nil)
  private let cores: Int

  public init(cores: Int = 1) {
    self.cores = cores
  }

  public var tables: [StoredTable] { Schema.tables }

  public func rows(
    of query: String, over corpus: AnalysedCorpus, under supervision: Supervision
  ) throws(TableStoreError) -> QueryRows {
    guard Self.opensAsReading(query) else { throw .notReading }
    let queue = try queue(for: corpus, with: Schema.names(in: query), under: supervision)
    return try Self.translatingErrors {
      try queue.read { database in
        let stop = CancellationWatch(queue: queue, supervision: supervision)
        defer { stop.end() }
        return try Self.rows(of: query, in: database)
      }
    }
  }

  /// The bytes of an SQLite database that holds the tables, with full-text search over the articles.
  public func database(
    of corpus: AnalysedCorpus, under supervision: Supervision
  ) throws(TableStoreError) -> [UInt8] {
    let queue = try queue(for: corpus, with: Schema.names, under: supervision)
    return try Self.translatingErrors {
      try queue.write { database in
        for index in Schema.furtherIndexes { try database.execute(sql: index) }
        return try Self.serialized(database)
      }
    }
  }

  /// The database of `corpus` with these tables filled, from the last question where it was about the same analyses.
  private func queue(
    for corpus: AnalysedCorpus, with names: Set<String>, under supervision: Supervision
  ) throws(TableStoreError) -> DatabaseQueue {
    let (digest, corrections) = (corpus.corpus.digest, corpus.analyses.corrections)
    var database = loaded.withLock { $0 }
    if database?.digest != digest || database?.corrections != corrections { database = nil }
    return try Self.translatingErrors {
      var found =
        try database ?? Loaded(digest: digest, corrections: corrections, queue: DatabaseFiller.emptyQueue())
      let missing = names.subtracting(found.filled)
      if !missing.isEmpty {
        let filler = DatabaseFiller(corpus: corpus, supervision: supervision, cores: cores)
        try filler.fill(missing, of: found.queue)
        found.filled.formUnion(missing)
      }
      loaded.withLock { [found] in $0 = found }
      return found.queue
    }
  }

  private static func opensAsReading(_ query: String) -> Bool {
    let first = query.drop { $0.isWhitespace || $0 == "(" }.prefix { $0.isLetter }.uppercased()
    return ["SELECT", "WITH", "VALUES", "EXPLAIN"].contains(first)
  }

  private static func rows(of query: String, in database: Database) throws -> QueryRows {
    let statement = try database.makeStatement(sql: query)
    guard statement.isReadonly else { throw TableStoreError.notReading }
    let cursor = try Row.fetchCursor(statement)
    var rows: [[QueryRows.Value]] = []
    while let row = try cursor.next() {
      rows.append(row.databaseValues.map(value))
    }
    return QueryRows(columns: statement.columnNames, rows: rows)
  }

  private static func serialized(_ database: Database) throws -> [UInt8] {
    var size: Int64 = 0
    guard let bytes = unsafe sqlite3_serialize(database.sqliteConnection, "main", &size, 0) else {
      throw TableStoreError.rejected(reason: "no memory for a copy of the database")
    }
    defer { unsafe sqlite3_free(bytes) }
    return unsafe Array(UnsafeBufferPointer(start: bytes, count: Int(size)))
  }

  private static func value(_ value: DatabaseValue) -> QueryRows.Value {
    switch value.storage {
    case .null: .null
    case .int64(let number): .integer(number)
    case .double(let number): .real(number)
    case .string(let text): .text(text)
    case .blob(let bytes): .text("(\(bytes.count) bytes)")
    }
  }

  private static func translatingErrors<Result>(
    _ body: () throws -> Result
  ) throws(TableStoreError) -> Result {
    do {
      return try body()
    } catch let error as TableStoreError {
      throw error
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      throw .cancelled
    } catch let error as DatabaseError {
      throw .rejected(reason: error.message ?? "error \(error.resultCode.rawValue)")
    } catch {
      throw .rejected(reason: "\(error)")
    }
  }
}
