import CPseudoTerminal
import Foundation
import Testing

/// The program on a pseudo-terminal, used as a person would: type, and wait for what must come.
final class TerminalSession {
  private let child: cpt_child
  private var hasEnded = false
  /// All that was shown so far, escape sequences and all.
  private(set) var raw: [UInt8] = []
  /// Where in `raw` the answer to the last keys begins.
  private var mark = 0

  /// So long nothing takes; whoever waits longer waits in vain.
  private static let patience: TimeInterval = 30

  init(
    in place: Workplace, _ arguments: [String] = ["corpus"], rows: Int32 = 100, columns: Int32 = 110,
    environment: [String: String] = [:]
  ) throws {
    let variables = place.environment.merging(environment) { $1 }.map { "\($0)=\($1)" }.sorted()
    child = unsafe Self.withCStrings([Workplace.program] + arguments) { arguments in
      unsafe Self.withCStrings(variables) { variables in
        unsafe cpt_start(Workplace.program, arguments, variables, place.folder.path, rows, columns)
      }
    }
    try #require(child.process > 0, "\(Workplace.program) cannot be started")
  }

  deinit {
    if !hasEnded {
      kill(child.process, SIGKILL)
      _ = cpt_wait(child.process)
    }
    close(child.terminal)
  }

  /// Types `keys`; what comes from now on is their answer.
  func type(_ keys: String) {
    mark = raw.count
    let bytes = Array(keys.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(child.terminal, $0.baseAddress, $0.count) }
  }

  /// Types a line and gives what comes before the next prompt.
  func ask(_ line: String) throws -> String {
    type(line + "\r")
    return try prompt()
  }

  /// Waits until the last line is a prompt and gives what came before it since the last keys.
  @discardableResult
  func prompt() throws -> String {
    let isFresh = mark == 0
    return try wait("the prompt") { text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return (isFresh || lines.count > 1) && lines.last?.wholeMatch(of: #/\S+> /#) != nil
    }
  }

  /// Waits until `words` are shown.
  func see(_ words: String) throws {
    _ = try wait("'\(words)'") { $0.contains(words) }
  }

  /// Waits for the end and gives the exit code.
  func end() throws -> Int32 {
    while try readMore(for: "the end") {}
    hasEnded = true
    return cpt_wait(child.process)
  }

  func resize(rows: Int32, columns: Int32) {
    cpt_resize(child.terminal, rows, columns)
  }

  /// As a crash of the machine would end it.
  func killWithoutWarning() {
    kill(child.process, SIGKILL)
    _ = cpt_wait(child.process)
    hasEnded = true
  }

  /// What was shown since the last keys, without escape sequences.
  var shown: String {
    String(decoding: raw[mark...].filter { $0 != 0x0D }, as: UTF8.self)
      .replacing(/\e\[[0-9;?]*[ -\/]*[@-~]|\e[()][A-Z0-9]|\e[=>78]/, with: "")
  }

  private func wait(_ what: String, until isThere: (String) -> Bool) throws -> String {
    while !isThere(shown) {
      try #require(try readMore(for: what), "the program ended before \(what) came; last: \(shown.suffix(200))")
    }
    return shown
  }

  /// False at the end of the program's output.
  private func readMore(for what: String) throws -> Bool {
    var entry = pollfd(fd: child.terminal, events: Int16(POLLIN), revents: 0)
    let ready = unsafe poll(&entry, 1, Int32(Self.patience * 1000))
    try #require(ready > 0, "nothing came while waiting for \(what); last: \(shown.suffix(200))")
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe piece.withUnsafeMutableBytes { unsafe read(child.terminal, $0.baseAddress, $0.count) }
    guard count > 0 else { return false }
    raw += piece[..<count]
    return true
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe body(&pointers)
  }
}
