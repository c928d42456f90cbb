/// The columns of an answer and its number of lines.
struct AnswerShape: Equatable {
  /// The words of the first line, where two blanks or more divide columns.
  let columns: [String]
  /// Nil where `...` leaves the number open.
  let lineCount: Int?

  init(_ lines: [ExpectedLine]) {
    columns = lines.first.map { $0.isAnyLines ? [] : Self.columns(of: $0.literal) } ?? []
    lineCount = lines.contains { $0.isAnyLines } ? nil : lines.count
  }

  /// Whether an answer of the shape `other` is of this shape.
  func allows(_ other: AnswerShape) -> Bool {
    (columns.isEmpty || columns == other.columns) && (lineCount == nil || lineCount == other.lineCount)
  }

  private static func columns(of line: String) -> [String] {
    var columns: [[UInt8]] = [[]]
    var blanks = 0
    for byte in line.utf8 {
      if byte == 0x20 {
        blanks += 1
        continue
      }
      if blanks > 1 { columns.append([]) } else if blanks == 1 { columns[columns.count - 1].append(0x20) }
      columns[columns.count - 1].append(byte)
      blanks = 0
    }
    return columns.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }
}
