public import NewsText

/// The articles of files, folders and standard input, one after another.
///
/// Paths are read in the order given, the files of a folder in byte order of their relative paths, `-` is standard
/// input. Ids are unique within a stream. Memory does not grow with the number of articles (a few bytes are kept of
/// each id).
public struct ArticleStream {
  private var walk: FileWalk
  private var current: OpenFile?
  private var names = ArticleNames()
  private let isWanted: @Sendable () -> Bool
  /// What came of all that was asked for so far.
  public private(set) var tally = LoadTally()

  /// Reads nothing yet. `isWanted` is asked when a signal comes while a pipe has nothing to give: where it says no, the
  /// pipe is given up.
  public init(_ paths: [String], whileWanted isWanted: @escaping @Sendable () -> Bool = { true }) {
    walk = FileWalk(paths)
    self.isWanted = isWanted
  }

  /// The next article or failure, in order; nil at the end. Waits where a pipe has nothing to give yet.
  public mutating func next() -> Result<Article, ReadFailure>? {
    guard let outcome = nextOutcome() else { return nil }
    tally.count(outcome)
    return outcome
  }

  /// The next `limit` articles and failures at most; fewer where more would mean to wait for a pipe, none at the end.
  public mutating func nextBatch(atMost limit: Int = 64) -> [Result<Article, ReadFailure>] {
    var batch: [Result<Article, ReadFailure>] = []
    while batch.count < limit, batch.isEmpty || !wouldWait, let outcome = next() {
      batch.append(outcome)
    }
    return batch
  }

  private var wouldWait: Bool {
    current?.wouldWait ?? false
  }

  private mutating func nextOutcome() -> Result<Article, ReadFailure>? {
    while true {
      if let outcome = current?.next(names: &names) { return outcome }
      current = nil
      switch walk.next() {
      case nil: return nil
      case .failure(let failure): return .failure(failure)
      case .success(let path):
        switch OpenFile.open(path, whileWanted: isWanted) {
        case .failure(let failure): return .failure(failure)
        case .success(let file): current = file
        }
      }
    }
  }
}
