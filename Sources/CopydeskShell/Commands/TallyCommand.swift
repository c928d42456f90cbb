/// `count WHAT by COLUMN`
enum TallyCommand: Command {
  static let spec = CommandSpec(
    "count", in: .reading, "counts what a command or a kept result lists, by a column",
    operand: .init(kind: .command, arity: .one, meaning: "a command or a result's name"),
    clauses: [.init("by", .column, "the column")],
    details: ["'count quotes by source' is short for 'quotes | count by source'."],
    examples: [
      .init("count quotes by source", "how many quotations each has"), .init("count figures", "how many there are"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let word = invocation.operands[0]
    let table = try table(of: word, on: &desk)
    guard let words = invocation.words("by") else {
      return .page(Page([StyledLine(NumberText.counted(table.rows.found, table.noun), .heading)]))
    }
    return .table(table.counted(by: try table.column(named: words)))
  }

  private static func table(of word: Word, on desk: inout Desk) throws(CommandError) -> Table {
    if let table = desk.result(word.text) { return table }
    guard let command = Commands.named(word.text.lowercased()), !command.spec.columns.isEmpty,
      case .table(let table) = try command.run(Invocation([word], of: command.spec), on: &desk)
    else {
      let names = Commands.all.filter { !$0.spec.columns.isEmpty }.map { $0.spec.name }
      let near = Spelling.nearest(to: word.text.lowercased(), among: names)
      throw CommandError("'\(word.text)' lists nothing to count", suggestion: near, at: word.columns)
    }
    return table
  }
}
