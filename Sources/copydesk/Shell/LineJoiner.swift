/// Joins lines that end in a bar with what follows them: a chain of shaping verbs may be typed over several lines.
struct LineJoiner {
  private var pending: String?

  /// Whether a line is begun and not ended.
  var isWaiting: Bool { pending != nil }

  /// The whole line once `line` ends it; nil where it goes on.
  mutating func add(_ line: String) -> String? {
    let whole = pending.map { "\($0) \(line)" } ?? line
    pending = Self.goesOn(whole) ? whole : nil
    return pending == nil ? whole : nil
  }

  /// What was begun, at the end of all lines; nil where nothing was.
  mutating func finish() -> String? {
    defer { pending = nil }
    return pending
  }

  /// A bar in a note ends nothing.
  private static func goesOn(_ line: String) -> Bool {
    line.last { !$0.isWhitespace } == "|" && !line.hasPrefix("#") && !line.contains(" #")
  }
}
