internal import NewsText

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

  /// What an answer of the shape `other` has otherwise: `5 lines instead of 7, column 'by' instead of 'speaker'`; nil
  /// where it is of this shape.
  func difference(of other: AnswerShape) -> String? {
    let differences = [lineDifference(of: other), columnDifference(of: other)].compactMap { $0 }
    return differences.isEmpty ? nil : differences.joined(separator: ", ")
  }

  private func lineDifference(of other: AnswerShape) -> String? {
    guard let lineCount, let count = other.lineCount, lineCount != count else { return nil }
    return "\(NumberText.counted(count, Noun("line"))) instead of \(lineCount)"
  }

  private func columnDifference(of other: AnswerShape) -> String? {
    guard !columns.isEmpty, columns != other.columns else { return nil }
    guard columns.count == other.columns.count else {
      return "\(NumberText.counted(other.columns.count, Noun("column"))) instead of \(columns.count)"
    }
    let renamed = zip(columns, other.columns).filter { $0 != $1 }
      .map { "'\(VisibleText.of($1))' instead of '\(VisibleText.of($0))'" }
    return "\(renamed.count == 1 ? "column" : "columns") \(renamed.joined(separator: ", "))"
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
