import CopydeskShell
import Glibc
import NewsReaders
import NewsText
import Synchronization

/// Keeps analysed corpora in the user's cache folder.
nonisolated final class DiskCache: CorpusCache {
  enum Policy: Sendable {
    case readingOnly
    case readingAndWriting
  }

  /// Less is analysed sooner than anybody waits for it.
  static let leastBytes = 2 << 20
  /// What all files together may take.
  private static let mostBytes = 4 << 30
  /// A new file that nobody finished in this time was left behind.
  private static let patience = 3600

  private let folder: String
  private let policy: Policy
  private let cores: Int
  private let known = Mutex<Digest?>(nil)

  /// Nil where the user has no folder for it.
  init?(environment: Environment, policy: Policy, cores: Int) {
    guard let cache = environment.folder("XDG_CACHE_HOME", fallback: ".cache") else { return nil }
    folder = "\(cache)/copydesk"
    self.policy = policy
    self.cores = cores
  }

  /// The digest of the running program, its models included.
  var program: Digest {
    known.withLock { known in
      let digest = known ?? FileFingerprint(of: ["/proc/self/exe"], cores: cores)?.digest ?? Digest(of: [])
      known = digest
      return digest
    }
  }

  var isWritable: Bool { policy == .readingAndWriting }

  func fingerprint(of paths: [String]) -> Digest? {
    guard let files = FileFingerprint(of: paths, cores: cores), files.byteCount >= Self.leastBytes else { return nil }
    return files.digest
  }

  func place(of paths: [String]) -> Digest {
    let places = paths.map { FileSystem.resolved($0) ?? $0 }
    return Digest(of: Array(places.joined(separator: "\u{0}").utf8))
  }

  func names(beginningWith prefix: String) -> [String] {
    files.filter { $0.name.hasPrefix(prefix) && $0.name.hasSuffix(".corpus") }
      .sorted { ($1.used, $0.name) < ($0.used, $1.name) }.map { $0.name }
  }

  func open(_ name: String) -> (any KeptFile)? {
    let file = DiskFile("\(folder)/\(name)")
    file?.markAsUsed()
    return file
  }

  func keep(
    _ name: String, insteadOf older: [String], _ write: (_ piece: ([UInt8]) -> Void) -> Void
  ) throws(FileStoreError) {
    let path = "\(folder)/\(name)"
    do {
      try FileSystem.createFolders(above: path)
    } catch {
      throw .failed(path: folder, reason: error.reason)
    }
    clear(sparing: name, dropping: older)
    let beside = "\(path).\(getpid()).new"
    let failure = put(write, into: beside)
    guard failure == 0, unsafe rename(beside, path) == 0 else {
      let number = failure != 0 ? failure : errno
      unsafe unlink(beside)
      throw .failed(path: folder, reason: PosixError(path: folder, number: number).reason)
    }
    clear(sparing: name, dropping: [])
  }

  /// Returns the system's error number; 0 where all is written.
  private func put(_ write: (_ piece: ([UInt8]) -> Void) -> Void, into path: String) -> Int32 {
    let file = FileSystem.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    guard file >= 0 else { return errno }
    defer { close(file) }
    var failure: Int32 = 0
    write { piece in
      guard failure == 0 else { return }
      var sink = ByteSink(descriptor: file)
      sink.write(piece)
      sink.flush()
      failure = sink.failure
    }
    return failure
  }

  /// Takes away what is superseded or was left behind, and the files used longest ago as long as all are too much.
  private func clear(sparing kept: String, dropping older: [String]) {
    let now = time(nil)
    var total = 0
    for file in files.sorted(by: { ($1.used, $0.name) < ($0.used, $1.name) }) {
      let isLeftBehind = file.name.hasSuffix(".new") && now - file.used > Self.patience
      total += file.size
      let isTooMuch = total > Self.mostBytes && file.name != kept
      if isLeftBehind || isTooMuch || older.contains(file.name) && file.name != kept {
        unsafe unlink("\(folder)/\(file.name)")
      }
    }
  }

  private struct Entry {
    let name: String
    let size: Int
    /// Seconds since 1970.
    let used: Int
  }

  /// Our own files in the folder.
  private var files: [Entry] {
    FileSystem.names(in: folder).filter { $0.hasSuffix(".corpus") || $0.hasSuffix(".new") }.compactMap { name in
      var status = stat()
      guard unsafe lstat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      return Entry(name: name, size: Int(status.st_size), used: status.st_mtim.tv_sec)
    }
  }
}

/// An open file of the cache.
nonisolated private final class DiskFile: KeptFile {
  private let descriptor: Int32
  let count: Int

  init?(_ path: String) {
    let file = FileSystem.open(path, O_RDONLY | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    descriptor = file
    var status = stat()
    count = unsafe fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
  }

  deinit {
    close(descriptor)
  }

  func bytes(in range: Range<Int>) -> [UInt8]? {
    DiskBytes.read(range, of: descriptor)
  }

  /// What was not used for long goes first; where the time cannot be set, this file goes sooner.
  func markAsUsed() {
    _ = futimens(descriptor, nil)
  }
}
