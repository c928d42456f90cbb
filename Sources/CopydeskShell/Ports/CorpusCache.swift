public import NewsText

/// Where analysed corpora are kept from one start of the program to the next; the program hands it in. What is kept
/// there may be lost at any time: it is only a saving of time.
public protocol CorpusCache: Sendable {
  /// What stands for the program with its models: an analysis holds as long as this is the same.
  var program: Digest { get }

  /// Whether anything new is kept; otherwise only what was kept before is found.
  var isWritable: Bool { get }

  /// What stands for the files that `paths` lead to, by their names and bytes. Nil where nothing is worth keeping of
  /// them, or where they cannot be read twice (a pipe).
  func fingerprint(of paths: [String]) -> Digest?

  /// What stands for the places of `paths`, wherever the program is started: a corpus that has changed is found again by
  /// it.
  func place(of paths: [String]) -> Digest

  /// The files kept under names that begin with `prefix`, the latest used first.
  func names(beginningWith prefix: String) -> [String]

  /// Nil where nothing is kept under that name.
  func open(_ name: String) -> (any KeptFile)?

  /// Keeps what `write` hands piece by piece, whole or not at all. Older files of the same place go, and those used
  /// longest ago, where all together become too many.
  func keep(_ name: String, insteadOf older: [String], _ write: (_ piece: ([UInt8]) -> Void) -> Void)
    throws(FileStoreError)
}

/// A file of the cache.
public protocol KeptFile: Sendable {
  /// Its length in bytes.
  var count: Int { get }
  /// Nil where there are not so many.
  func bytes(in range: Range<Int>) -> [UInt8]?
}
