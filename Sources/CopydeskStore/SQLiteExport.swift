public import CopydeskShell
public import NewsAnalysis

/// The tables as an SQLite database, with full-text search over the articles.
public struct SQLiteExport: CorpusExport {
  private let store: SQLiteStore

  public init(store: SQLiteStore) {
    self.store = store
  }

  public var ending: String { "sqlite" }
  public var summary: String { "an SQLite database with full-text search, as Datasette opens" }

  public func bytes(of corpus: AnalysedCorpus, under supervision: Supervision) throws(CorpusExportError) -> [UInt8] {
    do throws(TableStoreError) {
      return try store.database(of: corpus, under: supervision)
    } catch {
      throw error == .cancelled ? .cancelled : .unsuitable(reason: error.description)
    }
  }
}
