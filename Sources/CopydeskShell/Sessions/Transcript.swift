/// What of the lines so far a session file keeps, so that a replay gives the same answers.
struct Transcript {
  enum Selection: Sendable {
    /// Without failed lines, repeats and settings that change no answer.
    case lesson
    /// Everything that can be asked again.
    case all
  }

  private(set) var entries: [TranscriptEntry] = []
  /// How many lines are left out for each reason, in the order of `Omission`.
  private(set) var omissions: [Omission] = []
  private let selection: Selection
  /// The settings that a replay has at this point.
  private var settings: Settings
  /// What the last command kept was.
  private var previous: Exchange?
  /// Whether the corpus in use was read in part.
  private var isPartial = false

  /// Why a line is left out.
  enum Omission: String, CaseIterable, Sendable {
    case failed, repeated, setting
    /// Asked of articles whose reading was stopped: no replay gets the same part.
    case partial = "of a corpus read in part"
  }

  /// `settings` are those that a replay begins with; `paths` says how the file names what was loaded.
  init(
    of exchanges: [Exchange], _ selection: Selection, from settings: Settings,
    paths: (String) throws(CommandError) -> String
  ) throws(CommandError) {
    self.selection = selection
    self.settings = settings
    for exchange in exchanges { try take(exchange, paths) }
  }

  var commandCount: Int {
    entries.count {
      if case .command = $0 { true } else { false }
    }
  }

  private mutating func take(
    _ exchange: Exchange, _ paths: (String) throws(CommandError) -> String
  ) throws(CommandError) {
    let statement = try? Statement(exchange.line)
    let command = statement?.stages.first?.first?.text.lowercased()
    if let note = exchange.note, !note.isEmpty { entries.append(.prose(note)) }
    if command == LoadCommand.spec.name, !exchange.hasFailed { isPartial = exchange.wasStopped }
    guard !isPartial else { return omissions.append(.partial) }
    guard let command, !Self.isUnsaid(command, exchange), !exchange.wasStopped else {
      if statement == nil { try keepFailed(exchange) }
      return
    }
    if exchange.hasFailed { return try keepFailed(exchange) }
    if command == "set", selection == .lesson { return omissions.append(.setting) }
    if isRepeat(exchange) { return omissions.append(.repeated) }
    if command != UndoCommand.spec.name { matchSettings(of: exchange) }  // whose answer looks the same in every layout
    if command == "set" { settings = exchange.settingsAfter }
    previous = exchange
    let saved = try SavedLine(exchange, command: command, paths: paths)
    entries.append(.command(saved.line, saved.answer))
  }

  /// Lines about the session itself and about help; what took back a setting, which no file keeps.
  private static func isUnsaid(_ command: String, _ exchange: Exchange) -> Bool {
    if command == "undo" { return exchange.response.transcript.first?.hasPrefix("taken back: set ") == true }
    return unsaid.contains(command)
  }

  private static let unsaid: Set<String> = [
    "save", "replay", "note", "quit", "help", "history", "tutorial", "lesson", "reveal",
  ]

  private mutating func keepFailed(_ exchange: Exchange) throws(CommandError) {
    guard selection == .all, exchange.line.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) else {
      return omissions.append(.failed)
    }
    matchSettings(of: exchange)
    entries.append(.command(exchange.line, RecordedAnswer(exchange.response)))
  }

  /// The same line with the same answer directly after itself changes nothing.
  private func isRepeat(_ exchange: Exchange) -> Bool {
    guard selection == .lesson, let previous else { return false }
    return previous.line == exchange.line && previous.response.transcript == exchange.response.transcript
  }

  /// An answer that was laid out for another width is asked for at that width.
  private mutating func matchSettings(of exchange: Exchange) {
    for setting in Setting.allCases where setting.value(in: settings) != setting.value(in: exchange.settings) {
      let value = setting.value(in: exchange.settings)
      guard setting.set(value, in: &settings) else { continue }
      let answer = RecordedAnswer(lines: ["\(setting.rawValue) is \(value)"], status: 0)
      entries.append(.command("set \(setting.rawValue) \(value)", answer))
      if let index = omissions.lastIndex(of: .setting) { omissions.remove(at: index) }
    }
  }
}
