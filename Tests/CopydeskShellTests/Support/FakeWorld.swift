import NewsText
import Synchronization

@testable import CopydeskShell

/// Articles that are always there.
struct FakeArticles: ArticleSource {
  var loaded = LoadedArticles(articles: [], problems: [])

  func load(_ paths: [String], under supervision: Supervision) -> LoadedArticles { loaded }

  func paths(beginningWith prefix: String) -> [String] {
    ["Corpus/", "notes.txt"].filter { $0.hasPrefix(prefix) }
  }
}

/// Files in memory.
final class FakeFiles: FileStore {
  private let files = Mutex<[String: [UInt8]]>([:])

  func write(_ bytes: [UInt8], to path: String, _ mode: WriteMode) throws(FileStoreError) {
    let old = files.withLock { $0[path] }
    if old != nil, mode == .creating { throw .exists(path: path) }
    files.withLock { $0[path] = (mode == .appending ? old ?? [] : []) + bytes }
  }

  func read(_ path: String) throws(FileStoreError) -> [UInt8] {
    guard let bytes = files.withLock({ $0[path] }) else { throw .missing(path: path) }
    return bytes
  }

  /// As if everything below `/desk` were one project.
  func path(_ path: String, seenFromSessionAt file: String) -> String {
    path.hasPrefix("/desk/") ? String(path.dropFirst("/desk/".count)) : path
  }

  func root(ofSessionAt file: String) -> String { "/desk" }

  func text(of path: String) -> String? {
    files.withLock { $0[path] }.map { String(decoding: $0, as: UTF8.self) }
  }
}

/// A shell with the sample corpus open.
func sampleShell(
  files: FakeFiles = FakeFiles(), width: Int = 80, corpus: OpenCorpus = SampleCorpus.corpus
) -> Shell {
  var settings = Settings()
  settings.width = width
  var shell = Shell(sources: FakeArticles(), files: files, settings: settings)
  shell.desk.open(corpus)
  return shell
}

extension Shell {
  /// The answer as plain text, complaints last.
  mutating func answer(_ line: String) -> String {
    respond(to: line).transcript.joined(separator: "\n")
  }
}
