internal import Glibc
public import NewsText

/// What stands for the files that paths lead to: their names and all their bytes.
public struct FileFingerprint: Sendable {
  public let digest: Digest
  /// Bytes of all files.
  public let byteCount: Int

  private static let pieceSize = 1 << 22

  /// A part of a file, which is digested by itself so that the work goes over all cores.
  private struct Piece: Sendable {
    let path: String
    let range: Range<Int>
  }

  /// Walks as `ArticleStream` does. Nil where something is no file, cannot be read, or has changed meanwhile.
  public init?(of paths: [String], cores: Int) {
    var walk = FileWalk(paths)
    var pieces: [Piece] = []
    var message: [UInt8] = []
    while let outcome = walk.next() {
      guard case .success(let file) = outcome, let size = Self.size(of: file.path) else { return nil }
      message += Array("\(file.path)\u{0}\(size)\u{0}".utf8)
      pieces += stride(from: 0, to: size, by: Self.pieceSize).map { start in
        Piece(path: file.path, range: start..<min(start + Self.pieceSize, size))
      }
    }
    let digests = pieces.parallelMap(cores: cores) { Self.bytes(of: $0).map { Digest(of: $0) } }
    for digest in digests {
      guard let digest else { return nil }
      message += digest.bytes
    }
    digest = Digest(of: message)
    byteCount = pieces.reduce(0) { $0 + $1.range.count }
  }

  private static func size(of path: String) -> Int? {
    var status = stat()
    guard path != "-", unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  private static func bytes(of piece: Piece) -> [UInt8]? {
    let file = unsafe open(piece.path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return DiskBytes.read(piece.range, of: file)
  }
}

/// Reads bytes at a place of an open file.
public enum DiskBytes {
  /// Nil where the file does not have all of them.
  public static func read(_ range: Range<Int>, of descriptor: Int32) -> [UInt8]? {
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let got = unsafe pread(
          descriptor, buffer.baseAddress.map { unsafe $0 + count }, range.count - count, range.lowerBound + count)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return }
        count += got
      }
    }
    return bytes.count == range.count ? bytes : nil
  }
}
