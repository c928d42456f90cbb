import Foundation
import NewsReaders
import NewsText

/// A folder that lasts as long as its test.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "copydesk-readers-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file and gives its path; folders in `name` are made.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let file = path + "/" + name
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, text.utf8)
  }
}

/// What reading some paths gave.
struct Reading {
  var articles: [Article] = []
  var failures: [ReadFailure] = []
  let tally: LoadTally

  init(_ paths: String...) {
    let loaded = LoadedCorpus(name: "test", paths: paths)
    articles = loaded.corpus.articles
    failures = loaded.failures
    tally = loaded.tally
  }

  var ids: [String] { articles.map(\.id) }
  var reasons: [ReadFailure.Reason] { failures.map(\.reason) }
  var text: String { articles.first.map { String(decoding: $0.text, as: UTF8.self) } ?? "" }
}
