internal import NewsAnalysis

/// `sql SELECT …`
enum SQLCommand: Command {
  static let spec = CommandSpec(
    "sql", in: .tables, "asks the tables of the corpus in SQL, reading only",
    operand: .init(kind: .query, arity: .statement, meaning: "a statement that begins with SELECT"),
    details: [
      "Tables: articles, quotations, sources, figures, dates, mentions. In the shell, 'help sql' lists their columns, and "
        + "Tab completes them; articles_fts searches titles and texts by words.",
      "A column named ref holds references, which 'show' and 'cite' take. Positions count Unicode scalars. A comparison "
        + "with a name that holds a dot at the very end of the line reads as a file to write: end it with a semicolon.",
    ],
    examples: [
      .init(
        "sql SELECT speaker, count(*) AS n FROM quotations GROUP BY speaker ORDER BY n DESC, speaker", "who is quoted"),
      .init("sql SELECT ref, figure, said_by FROM figures WHERE casualty = 'killed' AND low > 40", "figures by size"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    guard let tables = desk.tables else { throw CommandError("no table store is at hand") }
    let answer: QueryRows
    do {
      answer = try tables.rows(of: invocation.statement, over: corpus.analysed, under: desk.supervision)
    } catch {
      let status: Response.Status = error == .cancelled ? .incomplete : .wrongUsage
      throw CommandError(error.description, at: invocation.operands.columns, status: status)
    }
    return .table(table(of: answer))
  }

  private static func table(of answer: QueryRows) -> Table {
    let reference = answer.columns.firstIndex(of: "ref")
    let columns = answer.columns.indices.map { index in
      Table.Column(answer.columns[index].lowercased(), kind(ofColumn: index, of: answer))
    }
    let rows = answer.rows.map { values in
      let cells = values.map(cell)
      guard let reference, case .text(let text) = values[reference] else { return Table.Row(cells, reference: nil) }
      return Table.Row(cells, reference: Reference(text))
    }
    let heading = "\(NumberText.counted(rows.count, Noun("row"))) found"
    return Table(of: Noun("row"), heading: heading, columns: columns, rows: rows)
  }

  private static func cell(_ value: QueryRows.Value) -> Cell {
    switch value {
    case .null: .empty
    case .integer(let number): .count(Int(number))
    case .real(let number):
      number.rounded() == number && abs(number) < 1e15
        ? .count(Int(number)) : .text(NumberText.decimal(number))
    case .text(let text): .text(text)
    }
  }

  /// Numbers where nothing else stands; long texts as prose.
  private static func kind(ofColumn index: Int, of answer: QueryRows) -> Table.Column.Kind {
    var kind = Table.Column.Kind.number
    for row in answer.rows {
      guard case .text(let text) = row[index] else { continue }
      if text.utf8.count > 60 { return .title }
      kind = answer.columns[index] == "ref" ? .reference : .text
    }
    return kind
  }
}
