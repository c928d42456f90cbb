/// Where answers and sessions are written; the program hands it in, and its safe mode refuses here.
public protocol FileStore: Sendable {
  func write(_ bytes: [UInt8], to path: String, _ mode: WriteMode) throws(FileStoreError)
  /// The bytes of a file.
  func read(_ path: String) throws(FileStoreError) -> [UInt8]
  /// `path` as the session file at `file` names it: from the nearest folder above the file that holds `.git`, otherwise
  /// from the file's own folder.
  func path(_ path: String, seenFromSessionAt file: String) -> String
  /// The folder where relative paths in the session file at `file` start.
  func root(ofSessionAt file: String) -> String
}

public enum WriteMode: Sendable {
  /// Fails where the file exists.
  case creating
  case replacing
  case appending
}

public enum FileStoreError: Error, Hashable, Sendable, CustomStringConvertible {
  case exists(path: String)
  case missing(path: String)
  /// Safe mode keeps the program from writing there.
  case refused(path: String)
  case failed(path: String, reason: String)

  /// The same error, told of the file that somebody named.
  public func about(_ path: String) -> FileStoreError {
    switch self {
    case .exists: .exists(path: path)
    case .missing: .missing(path: path)
    case .refused: .refused(path: path)
    case .failed(_, let reason): .failed(path: path, reason: reason)
    }
  }

  public var description: String {
    switch self {
    case .exists(let path): "'\(path)' exists already"
    case .missing(let path): "no such file '\(path)'"
    case .refused(let path): "safe mode does not write '\(path)'"
    case .failed(let path, let reason): "'\(path)' \(reason)"
    }
  }
}
