internal import NewsText

/// What lies on the desk: corpora, kept results, settings, the lines so far, and the doors to the world.
public struct Desk: Sendable {
  let sources: any ArticleSource
  var files: any FileStore
  let tables: (any TableStore)?
  /// Where analyses are kept; nil where they are not.
  let cache: (any CorpusCache)?
  /// Formats of `export` that the program brings.
  let exports: [any CorpusExport]
  var settings: Settings
  var exchanges: [Exchange] = []
  /// What this session last wrote to each session file.
  var savedFiles: [String: Digest] = [:]
  /// Who watches the line that is carried out.
  var supervision = Supervision.none
  var corpora: [OpenCorpus] = [] {
    didSet { changes += 1 }
  }
  /// The index in `corpora` of the one that commands ask.
  var inUse: Int? {
    didSet { changes += 1 }
  }
  /// Results kept under names, in the order of their first keeping.
  var results: [KeptResult] = [] {
    didSet { changes += 1 }
  }
  /// How often something was changed that `undo` takes back.
  var changes = 0
  /// What the desk was, the latest last.
  var past: [PastState] = []
  /// The lesson that is open.
  var lesson: Lesson?
  /// The step of the tutorial that is open.
  var tutorial: Int?
  /// What `_` stands for.
  var last: Table?

  init(
    sources: any ArticleSource, files: any FileStore, tables: (any TableStore)?,
    exports: [any CorpusExport], cache: (any CorpusCache)?, settings: Settings
  ) {
    self.sources = sources
    self.files = files
    self.tables = tables
    self.exports = exports
    self.cache = cache
    self.settings = settings
  }

  /// A result with its name.
  struct KeptResult: Sendable {
    let name: String
    var table: Table
  }
}

extension Desk {
  /// The corpus in use.
  func corpus() throws(CommandError) -> OpenCorpus {
    guard let inUse else { throw CommandError("no corpus is loaded: type 'load PATH'") }
    return corpora[inUse]
  }

  /// A kept result, or the last one for `_`.
  func result(_ name: String) -> Table? {
    name == "_" ? last : results.first { $0.name == name }?.table
  }

  mutating func keep(_ table: Table, as name: String) {
    if let index = results.firstIndex(where: { $0.name == name }) {
      results[index].table = table
    } else {
      results.append(KeptResult(name: name, table: table))
    }
  }

  /// Adds a corpus and uses it; one of the same name gives way.
  mutating func open(_ corpus: OpenCorpus) {
    if let index = corpora.firstIndex(where: { $0.name == corpus.name }) {
      corpora[index] = corpus
      inUse = index
    } else {
      corpora.append(corpus)
      inUse = corpora.count - 1
    }
  }
}
