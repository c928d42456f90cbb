/// A line with its answer as a session file keeps them: what was loaded is named so that a replay finds it.
struct SavedLine {
  let line: String
  let answer: RecordedAnswer

  init(
    _ exchange: Exchange, command: String, paths: (String) throws(CommandError) -> String
  ) throws(CommandError) {
    guard command == "load" else {
      line = Self.withoutNote(exchange.line)
      answer = RecordedAnswer(exchange.response)
      return
    }
    let load = try Self.load(exchange.line)
    let named = try load.operands.map { (word) throws(CommandError) in try paths(word.text) }
    line = Self.line(of: load, named: named)
    var lines = exchange.response.transcript
    for (word, path) in zip(load.operands, named) where word.text != path {
      lines = lines.map { $0.replacing(word.text + "/", with: path + "/") }
    }
    answer = RecordedAnswer(lines: lines, status: exchange.response.status.rawValue)
  }

  private static func load(_ line: String) throws(CommandError) -> Invocation {
    try Invocation(try Statement(line).stages.first ?? [], of: LoadCommand.spec)
  }

  /// The corpus keeps the name that it had.
  private static func line(of load: Invocation, named paths: [String]) -> String {
    let name = load.text("as") ?? LoadCommand.name(of: load.operands[0].text)
    let suffix = load.has("as") || LoadCommand.name(of: paths[0]) != name ? " as \(quoted(name))" : ""
    return "load " + paths.map { quoted($0) }.joined(separator: " ") + suffix
  }

  private static func quoted(_ word: String) -> String {
    word.contains { $0.isWhitespace || "#|\"<>=!".contains($0) } ? "\"\(word)\"" : word
  }

  /// What stands behind `#` became prose.
  private static func withoutNote(_ line: String) -> String {
    guard let statement = try? Statement(line), let note = statement.note else { return line }
    let kept = line.utf8.dropLast(note.utf8.count).reversed().drop { $0 == 0x20 || $0 == UInt8(ascii: "#") }
    return String(decoding: kept.reversed(), as: UTF8.self)
  }
}
