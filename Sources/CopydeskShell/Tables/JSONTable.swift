internal import NewsAnalysis
internal import NewsText

/// Rows as JSON objects, keys in column order, what is missing null.
enum JSONTable {
  static func lines(of table: Table) -> [UInt8] {
    let keys = table.columns.map { escaped($0.name) }
    return table.rows.flatMap { object($0, keys) + [0x0A] }
  }

  static func array(of table: Table) -> [UInt8] {
    let keys = table.columns.map { escaped($0.name) }
    let objects = table.rows.map { "  " + String(decoding: object($0, keys), as: UTF8.self) }
    return Array(("[\n" + objects.joined(separator: ",\n") + "\n]\n").utf8)
  }

  private static func object(_ row: Table.Row, _ keys: [String]) -> [UInt8] {
    let members = zip(keys, row.cells).map { "\($0): \(value($1))" }
    return Array("{\(members.joined(separator: ", "))}".utf8)
  }

  private static func value(_ cell: Cell) -> String {
    switch cell {
    case .empty: "null"
    case .count, .number, .score, .share: cell.datum
    case .series(let numbers): "[\(numbers.map { String($0) }.joined(separator: ", "))]"
    default: escaped(cell.datum)
    }
  }

  /// A JSON string; control and directional characters are written as escapes, so that no terminal obeys them.
  private static func escaped(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    let string = String(decoding: writer.bytes, as: UTF8.self)
    guard VisibleText.of(string) != string else { return string }
    var result = ""
    for scalar in string.unicodeScalars {
      let isVisible = VisibleText.of(String(scalar)) == String(scalar)
      if isVisible { result.unicodeScalars.append(scalar) } else { result += units(of: scalar) }
    }
    return result
  }

  private static func units(of scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
