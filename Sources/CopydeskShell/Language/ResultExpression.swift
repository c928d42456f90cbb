/// `A`, `A and B`, `A or B`, `A not B`: results of one kind, put together from left to right.
struct ResultExpression {
  private let words: [Word]

  init(_ words: [Word]) {
    self.words = words
  }

  func value(on desk: Desk) throws(CommandError) -> Table {
    var table = try result(at: 0, on: desk)
    var index = 1
    while index < words.count {
      guard let operation = Operation(rawValue: words[index].text.lowercased()) else {
        throw CommandError("'and', 'or' or 'not' is expected between results", at: words[index].columns)
      }
      guard index + 1 < words.count else {
        throw CommandError("a result's name is expected after '\(words[index].text)'", at: words[index].columns)
      }
      let right = try result(at: index + 1, on: desk)
      guard right.noun == table.noun, right.columns == table.columns else {
        let kinds = "\(table.noun.plural) with \(right.noun.plural)"
        throw CommandError("only results of one kind go together, not \(kinds)", at: words[index + 1].columns)
      }
      table = operation.combine(table, right, names: words[...(index + 1)].map { $0.text })
      index += 2
    }
    return table
  }

  private func result(at index: Int, on desk: Desk) throws(CommandError) -> Table {
    let word = words[index]
    guard !word.isQuoted, let table = desk.result(word.text) else {
      let near = Spelling.nearest(to: word.text, among: desk.results.map { $0.name })
      throw CommandError("no result is named '\(word.text)'", suggestion: near, at: word.columns)
    }
    return table
  }

  private enum Operation: String {
    case and, or, not

    func combine(_ left: Table, _ right: Table, names: [String]) -> Table {
      let (ofLeft, ofRight) = (Array(left.rows.findings), Array(right.rows.findings))
      let inRight = Set(ofRight.map { Identity($0) })
      let inLeft = Set(ofLeft.map { Identity($0) })
      let rows =
        switch self {
        case .and: ofLeft.filter { inRight.contains(Identity($0)) }
        case .or: ofLeft + ofRight.filter { !inLeft.contains(Identity($0)) }
        case .not: ofLeft.filter { !inRight.contains(Identity($0)) }
        }
      let found = NumberText.counted(rows.count, left.noun)
      return Table(
        of: left.noun, heading: "\(found) in \(names.joined(separator: " "))", columns: left.columns, rows: rows)
    }
  }

  /// What makes two rows the same: what they stand for, or else what they show.
  private struct Identity: Hashable {
    let reference: Reference?
    let cells: [Cell]

    init(_ row: Table.Row) {
      reference = row.reference
      cells = row.reference == nil ? row.cells : []
    }
  }
}
