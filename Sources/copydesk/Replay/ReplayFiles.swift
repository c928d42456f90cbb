import CopydeskShell
import Synchronization

/// The files of a replay: none is written, and corrections beside a corpus are there only for a command whose answer in
/// the session tells of them.
nonisolated final class ReplayFiles: FileStore {
  private let disk = DiskFiles(policy: .nowhere)
  private let corrections = Mutex(false)

  var showsCorrections: Bool {
    get { corrections.withLock { $0 } }
    set { corrections.withLock { $0 = newValue } }
  }

  func write(_ bytes: [UInt8], to path: String, _ mode: WriteMode) throws(FileStoreError) {
    try disk.write(bytes, to: path, mode)
  }

  func read(_ path: String) throws(FileStoreError) -> [UInt8] {
    guard showsCorrections || !path.hasSuffix(Shell.correctionFileName) else { throw .missing(path: path) }
    return try disk.read(path)
  }

  func path(_ path: String, seenFromSessionAt file: String) -> String {
    disk.path(path, seenFromSessionAt: file)
  }
}
