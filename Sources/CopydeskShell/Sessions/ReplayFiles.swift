/// The files of a replay: none is written, and corrections beside a corpus are there only for a command whose answer in
/// the session tells of them.
struct ReplayFiles: FileStore {
  let files: any FileStore
  let command: ReplayedCommand

  func write(_ bytes: [UInt8], to path: String, _ mode: WriteMode) throws(FileStoreError) {
    throw .refused(path: path)
  }

  func read(_ path: String) throws(FileStoreError) -> [UInt8] {
    guard command.expectsCorrections || !path.hasSuffix(CorrectionPlace.name) else { throw .missing(path: path) }
    return try files.read(path)
  }

  func path(_ path: String, seenFromSessionAt file: String) -> String {
    files.path(path, seenFromSessionAt: file)
  }

  func root(ofSessionAt file: String) -> String {
    files.root(ofSessionAt: file)
  }
}
