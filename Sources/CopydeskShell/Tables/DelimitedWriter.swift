/// CSV (RFC 4180) and TSV with a header. A text that a spreadsheet would take for a formula gets an apostrophe.
struct DelimitedWriter {
  let separator: Character

  func bytes(of table: Table) -> [UInt8] {
    var text = record(table.columns.map { $0.name })
    for row in table.rows {
      text += record(row.cells.map { $0.isNumber ? $0.datum : Self.guarded($0.datum) })
    }
    return Array(text.utf8)
  }

  private func record(_ fields: [String]) -> String {
    fields.map { field($0) }.joined(separator: String(separator)) + "\n"
  }

  private func field(_ text: String) -> String {
    guard separator == "," else {
      return String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    return "\"\(doubled)\""
  }

  private static func guarded(_ text: String) -> String {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r": "'" + text
    default: text
    }
  }
}

extension Cell {
  var isNumber: Bool {
    switch self {
    case .count, .number, .score, .share: true
    default: false
    }
  }
}
