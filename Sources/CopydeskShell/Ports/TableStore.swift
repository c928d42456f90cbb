public import NewsAnalysis

/// Where `sql` is answered and databases are written; the program hands it in.
public protocol TableStore: Sendable {
  /// The tables that a query finds, with their columns, in the order that `help sql` lists them.
  var tables: [StoredTable] { get }

  /// The rows of one reading statement over the tables of `corpus`.
  func rows(
    of query: String, over corpus: AnalysedCorpus, under supervision: Supervision
  ) throws(TableStoreError) -> QueryRows
}

/// A table as `help sql` describes it.
public struct StoredTable: Hashable, Sendable {
  public let name: String
  /// What one row is, in a few words.
  public let row: String
  public let columns: [String]

  public init(name: String, row: String, columns: [String]) {
    self.name = name
    self.row = row
    self.columns = columns
  }
}

/// What a query answers.
public struct QueryRows: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
  }
  public let columns: [String]
  /// Each as long as `columns`.
  public let rows: [[Value]]

  public init(columns: [String], rows: [[Value]]) {
    self.columns = columns
    self.rows = rows
  }
}

public enum TableStoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// SQLite's own words about a query.
  case rejected(reason: String)
  /// The statement would write, attach or set something.
  case notReading
  case cancelled

  public var description: String {
    switch self {
    case .rejected(let reason): "SQLite says: \(reason)"
    case .notReading: "sql only reads: a statement begins with SELECT, WITH, VALUES or EXPLAIN"
    case .cancelled: "stopped"
    }
  }
}
