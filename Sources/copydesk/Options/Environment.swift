import Glibc

/// The variables that the program was started with.
nonisolated struct Environment: Sendable {
  subscript(name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The folder of a kind of the user's files by the XDG base directory specification: `variable`, otherwise
  /// `fallback` in the home folder. Nil where there is no home.
  func folder(_ variable: String, fallback: String) -> String? {
    if let folder = self[variable], folder.hasPrefix("/") { return folder }
    guard let home = self["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/\(fallback)"
  }
}
