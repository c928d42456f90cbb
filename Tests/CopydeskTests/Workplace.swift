import CPseudoTerminal
import Foundation

/// A private home, a small corpus of invented articles and a folder to work in, gone when the test is over.
final class Workplace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "copydesk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "corpus"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(at: folder.appending(path: "home"), withIntermediateDirectories: true)
    for (name, record) in Self.articles { try write(record, to: "corpus/\(name).jsonl") }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func path(_ name: String) -> String {
    folder.appending(path: name).path
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  /// What a program started here finds in its environment: nothing of the person who runs the tests.
  var environment: [String: String] {
    [
      "HOME": path("home"), "EDITRC": "/dev/null", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PAGER": "cat",
      "PATH": "/usr/local/bin:/usr/bin:/bin",
    ]
  }

  /// The program under test, built beside the tests.
  static let program: String = {
    let tests = unsafe URL(filePath: String(cString: cpt_own_file()))
    return tests.deletingLastPathComponent().appending(path: "copydesk").path
  }()

  private static let articles = [
    (
      "herald-1",
      #"{"id": "herald-1", "title": "Lock gates shut", "date": "2021-03-02", "outlet": "Elmhaven Herald", "#
        + #""text": "“The gates will stay shut until May,” said Ilse Varga, the harbour master, on Monday.\n\n"#
        + #"Divers found 12 loose bolts.\n\n“We lose money every day,” said Tomas Brel, who runs the ferry."}"#
    ),
    (
      "post-1",
      #"{"id": "post-1", "title": "Ferry to run again", "date": "2021-03-04", "outlet": "Quay Post", "#
        + #""text": "“My boat is ready,” said Олена Ткач, the captain, on Wednesday.\n\nDivers found 15 loose bolts."}"#
    ),
    (
      "odd-1",
      #"{"id": "odd-1", "title": "Strange \u001b]0;owned\u0007 \u001b[2J headline", "date": "2021-03-05", "#
        + #""outlet": "Odd \u009b31mSheet", "text": "“It looked \u001b[31mred\u202e to us,” said Nils Aro, the editor."}"#
    ),
  ]
}
