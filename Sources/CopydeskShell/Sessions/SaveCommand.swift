internal import NewsText

/// `save FILE.md [--all] [--append] [--replace]`
enum SaveCommand: Command {
  static let spec = CommandSpec(
    "save", in: .sessions, "writes what was asked and answered so far into a session file",
    operand: .init(kind: .file, arity: .one, meaning: "a file name"),
    clauses: [
      .init("--all", .none, "with failed lines, repeats and settings"),
      .init("--append", .none, "behind what the file holds"),
      .init("--replace", .none, "in place of what the file holds"),
    ],
    details: [
      "The file is Markdown: notes become prose, commands and answers blocks. 'copydesk replay FILE.md' asks all of it "
        + "again. Failed lines, repeats and settings are left out.",
      "A file that holds anything but an earlier save of this session is written over only on request.",
    ],
    examples: [.init("save lesson.md", "keeps the session as a lesson")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let target = invocation.operands[0]
    let before = try content(of: target, on: desk)
    let file = try SessionTarget(invocation, content: before, saved: desk.savedFiles[target.text])
    var start = Settings()
    start.width = file.width ?? desk.exchanges.first.map { $0.settings.width } ?? desk.settings.width
    let transcript = try Transcript(of: desk.exchanges, invocation.has("--all") ? .all : .lesson, from: start) {
      (path) throws(CommandError) in try savedPath(path, target: target, on: desk)
    }
    guard transcript.commandCount > 0 else { throw CommandError("there is nothing to save yet") }
    let bytes = file.bytes(of: transcript, title: title(desk), width: start.width)
    try write(bytes, file.mode, to: target, on: desk)
    desk.savedFiles[target.text] = Digest(of: (file.isContinued ? before ?? [] : []) + bytes)
    return .response(Response(lines: [StyledLine(summary(of: transcript, target: target.text))]))
  }

  /// Nil where there is no such file.
  private static func content(of target: Word, on desk: Desk) throws(CommandError) -> [UInt8]? {
    do throws(FileStoreError) {
      return try desk.files.read(target.text)
    } catch .missing {
      return nil
    } catch {
      throw CommandError(error.description, at: target.columns, status: .missing)
    }
  }

  private static func savedPath(_ path: String, target: Word, on desk: Desk) throws(CommandError) -> String {
    guard path != "-" else {
      throw CommandError("the corpus came from standard input, where no replay finds it", at: target.columns)
    }
    return desk.files.path(path, seenFromSessionAt: target.text)
  }

  private static func write(
    _ bytes: [UInt8], _ mode: WriteMode, to target: Word, on desk: Desk
  ) throws(CommandError) {
    do {
      try desk.files.write(bytes, to: target.text, mode)
    } catch {
      throw CommandError(error.description, at: target.columns, status: .missing)
    }
  }

  private static func title(_ desk: Desk) -> String {
    desk.inUse.map { "Session on \(VisibleText.of(desk.corpora[$0].name))" } ?? "Session"
  }

  /// `3 commands saved to lesson.md; left out: 1 failed, 1 setting (--all keeps them)`
  private static func summary(of transcript: Transcript, target: String) -> String {
    let saved = "\(NumberText.counted(transcript.commandCount, Noun("command"))) saved to \(target)"
    let parts = Transcript.Omission.allCases.compactMap { omission -> String? in
      let count = transcript.omissions.count { $0 == omission }
      return count > 0 ? "\(count) \(omission.rawValue)" : nil
    }
    guard !parts.isEmpty else { return saved }
    let canBeKept = transcript.omissions.contains { $0 != .partial }
    return "\(saved); left out: \(parts.joined(separator: ", "))" + (canBeKept ? " (--all keeps them)" : "")
  }
}
