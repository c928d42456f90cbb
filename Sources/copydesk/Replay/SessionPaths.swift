import Glibc

/// The session files that words of the command line name.
nonisolated struct SessionPaths {
  struct File: Equatable {
    let path: String
    /// Whether it was named itself; what merely lies in a folder need not be a session.
    let isNamed: Bool
  }
  let files: [File]

  /// Of a folder, the Markdown files in it in byte order.
  init(_ words: [String]) {
    files = words.flatMap { word -> [File] in
      guard FileSystem.isFolder(word) else { return [File(path: word, isNamed: true)] }
      let folder = word.hasSuffix("/") ? word : word + "/"
      return FileSystem.names(in: word).filter { $0.hasSuffix(".md") }.map { File(path: folder + $0, isNamed: false) }
    }
  }

  /// Where relative paths in the session file at `path` start.
  static func root(of path: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    return FileSystem.project(of: FileSystem.resolved(folder) ?? folder)
  }
}
