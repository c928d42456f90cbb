/// How a table is written for other programs.
enum Format: String, CaseIterable, Sendable {
  case csv, tsv, json, jsonl, md

  /// The format that a file's ending names.
  init?(ofFile path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    self.init(rawValue: ending == "markdown" ? "md" : ending)
  }

  func bytes(of table: Table) -> [UInt8] {
    switch self {
    case .csv: DelimitedWriter(separator: ",").bytes(of: table)
    case .tsv: DelimitedWriter(separator: "\t").bytes(of: table)
    case .json: JSONTable.array(of: table)
    case .jsonl: JSONTable.lines(of: table)
    case .md: MarkdownTable.bytes(of: table)
    }
  }
}
