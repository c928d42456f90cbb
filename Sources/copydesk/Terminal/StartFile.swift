import CopydeskShell

/// The user's own lines that an interactive shell runs before the first prompt: settings above all.
struct StartFile {
  let path: String

  /// In the user's folder for configuration. Nil where there is none.
  init?(environment: Environment) {
    guard let folder = environment.folder("XDG_CONFIG_HOME", fallback: ".config") else { return nil }
    path = "\(folder)/copydesk/start"
  }

  /// Its lines, blank ones and notes left out; empty where there is no such file.
  func lines() throws(FileStoreError) -> [String] {
    guard FileSystem.exists(path) else { return [] }
    let text = String(decoding: try DiskFiles(policy: .nowhere).read(path), as: UTF8.self)
    return text.split(separator: "\n").map { String($0) }
      .filter { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("#") }
  }
}
