import CEditline
import Glibc

/// The user's pager, for answers that are longer than the screen.
nonisolated struct Pager: Sendable {
  /// A command line for the shell.
  private let command: String

  /// Nil where there is none: `PAGER` is empty or `cat`, or the program is not installed.
  init?(environment: Environment) {
    let chosen = environment["PAGER"] ?? "less"
    guard let program = chosen.split(separator: " ").first, program != "cat",
      Self.isInstalled(String(program), path: environment["PATH"] ?? "/usr/bin:/bin")
    else { return nil }
    command = "LESS=\"${LESS:-FRX}\" LESSCHARSET=\"${LESSCHARSET:-utf-8}\" \(chosen)"
  }

  /// Shows `text` and waits until the reader leaves it.
  func show(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { unsafe ced_page(command, $0.baseAddress, $0.count) }
    }
  }

  private static func isInstalled(_ program: String, path: String) -> Bool {
    if program.contains("/") { return FileSystem.isExecutable(program) }
    return path.split(separator: ":").contains { FileSystem.isExecutable("\($0)/\(program)") }
  }
}
