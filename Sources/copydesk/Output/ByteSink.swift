import Glibc

/// Collects bytes and writes them to a file descriptor in big pieces, each of them whole.
nonisolated struct ByteSink: ~Copyable {
  private let descriptor: Int32
  private var pending: [UInt8] = []
  /// Why nothing more is written, as in `errno`; 0 while all is well.
  private(set) var failure: Int32 = 0

  private static let pieceSize = 1 << 16

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Whether the reader has gone away: nobody waits for more.
  var isAbandoned: Bool { failure == EPIPE }

  mutating func write(_ bytes: some Collection<UInt8>) {
    pending.append(contentsOf: bytes)
    if pending.count >= Self.pieceSize { flush() }
  }

  mutating func write(line: String) {
    write(line.utf8)
    write(CollectionOfOne(UInt8(ascii: "\n")))
  }

  /// Hands everything to the system; after a failure, drops it.
  mutating func flush() {
    var start = 0
    while start < pending.count, failure == 0 {
      let written = unsafe pending.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress.map { unsafe $0 + start }, bytes.count - start)
      }
      if written >= 0 {
        start += written
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        failure = errno
      }
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// A terminal or pipe that another program has set to non-blocking.
  private func waitUntilWritable() {
    var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&entry, 1, -1)
  }
}
