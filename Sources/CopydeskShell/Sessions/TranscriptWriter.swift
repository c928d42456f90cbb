internal import NewsText

/// Writes a transcript as a session file: prose as paragraphs, commands with their answers in blocks.
struct TranscriptWriter {
  private var lines: [String] = []
  private var isInBlock = false

  /// A whole file.
  static func file(_ transcript: Transcript, title: String, width: Int, version: String) -> [UInt8] {
    var writer = TranscriptWriter()
    writer.lines = [
      "---", "copydesk-session: \(SessionHeader.currentVersion)", "made-with: \(version)", "width: \(width)", "---",
      "# \(title)",
    ]
    return writer.bytes(transcript)
  }

  /// What is put behind a file that is there.
  static func continuation(_ transcript: Transcript) -> [UInt8] {
    TranscriptWriter().bytes(transcript)
  }

  private func bytes(_ transcript: Transcript) -> [UInt8] {
    var copy = self
    for entry in transcript.entries { copy.write(entry) }
    copy.closeBlock()
    return Array(copy.lines.joined(separator: "\n").utf8) + [0x0A]
  }

  private mutating func write(_ entry: TranscriptEntry) {
    switch entry {
    case .prose(let text):
      closeBlock()
      lines += ["", Self.asProse(text)]
    case .command(let line, let answer):
      openBlock()
      lines.append("> " + line)
      lines += answer.lines.map { ExpectedLine(answer: $0).written }
      if answer.status != 0 { lines.append("[\(answer.status)]") }
    }
  }

  private mutating func openBlock() {
    guard !isInBlock else { return }
    lines += ["", "```copydesk"]
    isInBlock = true
  }

  private mutating func closeBlock() {
    guard isInBlock else { return }
    lines.append("```")
    isInBlock = false
  }

  /// A paragraph that opens no block and begins no other session.
  private static func asProse(_ text: String) -> String {
    let visible = VisibleText.of(text)
    return Fence.stands(in: visible) || visible.hasPrefix("copydesk-session:") ? "\\" + visible : visible
  }
}
