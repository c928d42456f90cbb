import CopydeskShell
import Glibc

/// Writes answers and sessions to disk.
nonisolated struct DiskFiles: FileStore {
  enum Policy: Sendable {
    case anywhere
    /// Only in this folder and below.
    case inside(String)
    case nowhere
  }
  let policy: Policy

  func write(_ bytes: [UInt8], to path: String, _ mode: WriteMode) throws(FileStoreError) {
    guard allows(path) else { throw .refused(path: path) }
    switch mode {
    case .creating: try put(bytes, into: path, O_CREAT | O_EXCL)
    case .appending: try put(bytes, into: path, O_CREAT | O_APPEND | linkPolicy)
    case .replacing where FileSystem.isStream(path): try put(bytes, into: path, linkPolicy)
    case .replacing: try replace(path, with: bytes)
    }
  }

  func read(_ path: String) throws(FileStoreError) -> [UInt8] {
    let file = FileSystem.open(path, O_RDONLY)
    guard file >= 0 else { throw Self.error(path) }
    defer { close(file) }
    // A device never ends, and a folder has no bytes; a pipe that a shell made is as good as a file.
    guard [S_IFREG, S_IFIFO].contains(FileSystem.kind(of: file)) else {
      throw .failed(path: path, reason: "is no file")
    }
    return FileSystem.readAll(file, most: .max)
  }

  func path(_ path: String, seenFromSessionAt file: String) -> String {
    RelativePath.of(Self.absolute(path), from: root(ofSessionAt: file))
  }

  func root(ofSessionAt file: String) -> String {
    SessionPaths.root(of: Self.absolute(file))
  }

  private static func absolute(_ path: String) -> String {
    if let resolved = FileSystem.resolved(path) { return resolved }
    return path.hasPrefix("/") ? path : FileSystem.workingFolder + "/" + path
  }

  /// Writes beside the file and renames, so that the old content stays until the new one is whole.
  private func replace(_ path: String, with bytes: [UInt8]) throws(FileStoreError) {
    let beside = "\(path).\(getpid()).new"
    do throws(FileStoreError) {
      try put(bytes, into: beside, O_CREAT | O_EXCL)
      guard unsafe rename(beside, path) == 0 else { throw Self.error(path) }
    } catch {
      unsafe unlink(beside)
      throw error.about(path)
    }
  }

  private func put(_ bytes: [UInt8], into path: String, _ flags: Int32) throws(FileStoreError) {
    let file = FileSystem.open(path, O_WRONLY | flags, mode: 0o666)
    guard file >= 0 else { throw Self.error(path) }
    defer { close(file) }
    var sink = ByteSink(descriptor: file)
    sink.write(bytes)
    sink.flush()
    if sink.failure != 0 { throw .failed(path: path, reason: PosixError(path: path, number: sink.failure).reason) }
  }

  /// A link could lead out of the folder.
  private var linkPolicy: Int32 {
    if case .inside = policy { O_NOFOLLOW } else { 0 }
  }

  private func allows(_ path: String) -> Bool {
    switch policy {
    case .anywhere: return true
    case .nowhere: return false
    case .inside(let folder):
      let parent = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
      guard let root = FileSystem.resolved(folder), let place = FileSystem.resolved(parent) else { return false }
      return place == root || place.hasPrefix(root == "/" ? root : root + "/")
    }
  }

  private static func error(_ path: String) -> FileStoreError {
    switch errno {
    case EEXIST: .exists(path: path)
    case ENOENT: .missing(path: path)
    default: .failed(path: path, reason: "cannot be opened: \(PosixError(path: path).reason)")
    }
  }
}
