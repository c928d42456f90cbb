public import NewsAnalysis

/// A file format that holds a whole analysed corpus. `export` finds it by the file's ending.
public protocol CorpusExport: Sendable {
  /// Without the point: `html`.
  var ending: String { get }
  /// What the file is, for `help export`.
  var summary: String { get }
  /// The bytes of the file.
  func bytes(of corpus: AnalysedCorpus, under supervision: Supervision) throws(CorpusExportError) -> [UInt8]
}

public enum CorpusExportError: Error, Hashable, Sendable, CustomStringConvertible {
  case cancelled
  /// The format cannot hold this corpus.
  case unsuitable(reason: String)

  public var description: String {
    switch self {
    case .cancelled: "stopped"
    case .unsuitable(let reason): reason
    }
  }
}
