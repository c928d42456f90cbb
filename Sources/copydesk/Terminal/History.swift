import Glibc

/// The lines typed so far, in a file that is only ever appended to: a kill loses nothing, and two shells do not fight.
struct History {
  let path: String
  /// The folder that `project` lines belong to.
  let project: String
  /// The end of the file is enough, and reading it takes the same time however long the file has grown.
  private static let bytesRead = 1 << 18

  /// In the user's folder for state. Nil where there is none.
  init?(environment: Environment, project: String) {
    guard let state = environment.folder("XDG_STATE_HOME", fallback: ".local/state") else { return nil }
    path = "\(state)/copydesk/history.jsonl"
    self.project = project
  }

  /// What the file holds.
  struct Content {
    /// The lines to go back to, the nearest last: those of other projects first, then those of this one.
    let lines: [String]
    /// How many lines of the file could not be read.
    let damaged: Int
  }

  func content() -> Content {
    let records = tail().split(separator: 0x0A)
    let entries = records.compactMap { HistoryEntry(decoding: $0) }
    let others = entries.filter { $0.folder != project }
    let own = entries.filter { $0.folder == project }
    return Content(lines: (others + own).map { $0.line }, damaged: records.count - entries.count)
  }

  /// Adds a line for good. Throws where the file cannot be written.
  func append(_ line: String, corpus: String?) throws(PosixError) {
    let entry = HistoryEntry(time: time(nil), folder: project, corpus: corpus, line: line).encoded()
    try FileSystem.createFolders(above: path)
    let file = FileSystem.open(path, O_RDWR | O_APPEND | O_CREAT, mode: 0o600)
    guard file >= 0 else { throw PosixError(path: path) }
    defer { close(file) }
    _ = flock(file, LOCK_EX)
    var sink = ByteSink(descriptor: file)
    if Self.endsWithinLine(file) { sink.write(CollectionOfOne(0x0A)) }
    sink.write(entry)
    sink.flush()
    if sink.failure != 0 { throw PosixError(path: path, number: sink.failure) }
  }

  /// Whether a line was cut off, by a full disk or a power cut: what follows it must not be lost with it.
  private static func endsWithinLine(_ file: Int32) -> Bool {
    guard lseek(file, -1, SEEK_END) >= 0 else { return false }
    return FileSystem.readAll(file, most: 1) != [0x0A]
  }

  private func tail() -> [UInt8] {
    let file = FileSystem.open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    let size = lseek(file, 0, SEEK_END)
    let start = max(0, size - Self.bytesRead)
    lseek(file, start, SEEK_SET)
    let bytes = FileSystem.readAll(file, most: Self.bytesRead)
    guard start > 0 else { return bytes }
    return Array(bytes.drop { $0 != 0x0A })
  }
}
