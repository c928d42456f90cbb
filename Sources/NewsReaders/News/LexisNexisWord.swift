internal import NewsText

/// Articles in the Word exports of LexisNexis: headline, outlet and date above a line `Body`, a line `Load-Date` or
/// `End of Document` below the text.
enum LexisNexisWord {
  static func isExport(_ lines: [String]) -> Bool {
    lines.contains { $0.trimmed == "Body" } && lines.contains { endsBody($0) }
  }

  static func records(of lines: [String]) -> [Record] {
    lines.indices.filter { lines[$0].trimmed == "Body" }.map { body in
      let head = lines[max(0, body - 14)..<body].map(\.trimmed).filter { !$0.isEmpty }
      let date = head.lastIndex { CalendarDate(dateLine: $0) != nil }
      let text = lines[(body + 1)...].prefix { !endsBody($0) }.map(\.trimmed).filter { !$0.isEmpty }
      return Record(
        text: Array(text.joined(separator: "\n\n").utf8), title: date.flatMap { $0 >= 2 ? head[$0 - 2] : nil },
        date: date.map { head[$0] }, outlet: date.flatMap { $0 >= 1 ? head[$0 - 1] : nil },
        author: head.first { $0.hasPrefix("Byline:") }.map { String($0.dropFirst(7)).trimmed })
    }
  }

  private static func endsBody(_ line: String) -> Bool {
    line.hasPrefix("Load-Date") || line.trimmed == "End of Document"
  }
}
