import NewsText
import Synchronization

@testable import CopydeskShell

/// A cache in memory that finds every corpus worth keeping.
final class FakeCache: CorpusCache {
  private let kept = Mutex<[String: [UInt8]]>([:])
  private let content = Mutex("first")
  let program: Digest
  let isWritable: Bool

  init(program: String = "program", isWritable: Bool = true) {
    self.program = Digest(of: Array(program.utf8))
    self.isWritable = isWritable
  }

  /// What another program finds of the same files.
  func seen(by program: String) -> FakeCache {
    let other = FakeCache(program: program)
    let files = self.files
    other.kept.withLock { $0 = files }
    return other
  }

  var files: [String: [UInt8]] { kept.withLock { $0 } }

  /// Says that the files hold something else from now on.
  func change(to content: String) {
    self.content.withLock { $0 = content }
  }

  func damage(_ change: ([UInt8]) -> [UInt8]) {
    for (name, bytes) in files { kept.withLock { $0[name] = change(bytes) } }
  }

  func fingerprint(of paths: [String]) -> Digest? {
    Digest(of: Array(content.withLock { $0 }.utf8))
  }

  func place(of paths: [String]) -> Digest { Digest(of: Array(paths.joined().utf8)) }

  func names(beginningWith prefix: String) -> [String] {
    files.keys.filter { $0.hasPrefix(prefix) }.sorted()
  }

  func open(_ name: String) -> (any KeptFile)? { files[name].map { FakeFile(content: $0) } }

  func keep(
    _ name: String, insteadOf older: [String], _ write: (_ piece: ([UInt8]) -> Void) -> Void
  ) throws(FileStoreError) {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    kept.withLock { kept in
      for old in older { kept[old] = nil }
      kept[name] = bytes
    }
  }

  private struct FakeFile: KeptFile {
    let content: [UInt8]
    var count: Int { content.count }

    func bytes(in range: Range<Int>) -> [UInt8]? {
      range.upperBound <= content.count ? Array(content[range]) : nil
    }
  }
}
