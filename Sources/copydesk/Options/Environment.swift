import Glibc

/// The variables that the program was started with.
nonisolated struct Environment: Sendable {
  private let variables: [String: String]

  init(_ variables: [String: String]) {
    self.variables = variables
  }

  /// Those of this process.
  static var current: Environment {
    var variables: [String: String] = [:]
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      let text = unsafe String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      unsafe next += 1
    }
    return Environment(variables)
  }

  subscript(name: String) -> String? {
    variables[name]
  }

  /// The folder of a kind of the user's files by the XDG base directory specification: `variable`, otherwise
  /// `fallback` in the home folder. Nil where there is no home.
  func folder(_ variable: String, fallback: String) -> String? {
    if let folder = self[variable], folder.hasPrefix("/") { return folder }
    guard let home = self["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/\(fallback)"
  }
}
