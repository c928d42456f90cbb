/// `… | columns COLUMN COLUMN …`
enum ColumnsVerb: ShapingVerb {
  static let spec = CommandSpec(
    "columns", in: .shaping, "keeps these columns, in this order",
    operand: .init(kind: .column, arity: .many, meaning: "the names of columns"),
    details: ["Without knowing their names: '| columns all' shows all that there are, as '| records' does."],
    examples: [
      .init("quotes by Putin | columns quotation kind rule confidence", "how each reading was made")
    ])

  static func shape(_ table: Table, _ invocation: Invocation, on desk: Desk) throws(CommandError) -> Outcome {
    let indices = try indices(invocation.operands, in: table)
    var result = Table(
      of: table.noun, heading: table.heading, columns: indices.map { table.columns[$0].shown },
      rows: table.rows.selecting(columns: indices), notes: table.notes)
    result.view = table.view
    return .table(result)
  }

  private static func indices(_ words: [Word], in table: Table) throws(CommandError) -> [Int] {
    if words.count == 1, words[0].isKeyword("all") { return Array(table.columns.indices) }
    var indices: [Int] = []
    var rest = words.flatMap { $0.withoutCommas }[...]
    while !rest.isEmpty {
      let named = try table.column(openingWith: rest)
      indices.append(named.index)
      rest = rest.dropFirst(named.wordCount)
    }
    return indices
  }
}

extension Word {
  /// The words between its commas.
  fileprivate var withoutCommas: [Word] {
    text.split(separator: ",").map { Word(text: String($0), isQuoted: isQuoted, columns: columns) }
  }
}

extension Table.Column {
  fileprivate var shown: Table.Column { Table.Column(name, kind, style) }
}
