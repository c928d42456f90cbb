internal import Glibc

/// A file, a pipe or standard input.
final class FileInput: ByteInput {
  private let descriptor: Int32
  private var first: [UInt8] = []
  private let isWanted: @Sendable () -> Bool

  /// Standard input.
  init(whileWanted isWanted: @escaping @Sendable () -> Bool) {
    self.isWanted = isWanted
    descriptor = dup(0)
  }

  /// A file; a pipe only where `file` was named by the user and somebody has it open for writing.
  init(_ file: FoundFile, whileWanted isWanted: @escaping @Sendable () -> Bool) throws(ReadFailure.Reason) {
    self.isWanted = isWanted
    let status = try FileStatus.of(file.path).get()
    switch status.kind {
    case .file: break
    case .pipe where file.origin == .named: break
    case .pipe: throw .notAFile("a named pipe")
    case .socket: throw .notAFile("a socket")
    case .device: throw .notAFile("a device")
    case .folder: throw .notAFile("a folder")
    }
    descriptor = unsafe open(file.path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
    if status.kind == .pipe { try awaitWriter() }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  func read() throws(ReadFailure.Reason) -> [UInt8] {
    guard first.isEmpty else {
      defer { first = [] }
      return first
    }
    guard let bytes = try piece() else { throw .unreadable("nothing to read") }
    return bytes
  }

  /// A pipe without a writer ends at once; one with a writer has data or says that it has none yet.
  private func awaitWriter() throws(ReadFailure.Reason) {
    if let bytes = try piece() {
      guard !bytes.isEmpty else { throw .pipeWithoutWriter }
      first = bytes
    }
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
  }

  /// What one read gives; nil where a pipe that does not wait has nothing yet.
  private func piece() throws(ReadFailure.Reason) -> [UInt8]? {
    let capacity = 1 << 18
    var error: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var got = -1
      repeat {
        got = unsafe Glibc.read(descriptor, buffer.baseAddress, capacity)
        error = got < 0 ? errno : 0
      } while error == EINTR && isWanted()
      count = max(0, got)
    }
    if error == EAGAIN { return nil }
    guard error == 0 else { throw .system(error) }
    return bytes
  }
}
