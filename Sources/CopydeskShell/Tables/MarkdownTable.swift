internal import NewsText

/// A table as GitHub's Markdown writes it.
enum MarkdownTable {
  static func bytes(of table: Table) -> [UInt8] {
    let columns = table.columns.indices.filter { table.columns[$0].place != .details }
    var text = record(columns.map { table.columns[$0].name })
    text += record(columns.map { table.columns[$0].kind.isNumber ? "---:" : "---" })
    for row in table.rows {
      text += record(columns.map { escaped(row.cells[$0]) })
    }
    return Array(text.utf8)
  }

  private static func record(_ fields: [String]) -> String {
    "| " + fields.joined(separator: " | ") + " |\n"
  }

  private static let special: Set<Character> = ["|", "\\", "*", "_", "`", "<", ">", "[", "]", "#"]

  private static func escaped(_ cell: Cell) -> String {
    VisibleText.of(cell.isEmpty ? "" : cell.shown).reduce(into: "") { text, character in
      if special.contains(character) { text.append("\\") }
      text.append(character)
    }
  }
}
