/// `history [WORDS]`
enum HistoryCommand: Command {
  static let spec = CommandSpec(
    "history", in: .sessions, "lists the lines of this session, oldest first",
    operand: .init(kind: .words, arity: .optionalPhrase, meaning: "words to look for"), columns: columns,
    details: ["The arrow keys reach lines of earlier sessions too."],
    examples: [.init("history", "all lines of this session"), .init("history quotes", "those with this word")])

  private static let columns: [Table.Column] = [
    .init("number", .number, .reference), .init("line", .title, .code), .init("status", .number, in: .details),
  ]

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let wanted = invocation.phrase.lowercased()
    let found = desk.exchanges.enumerated().filter { wanted.isEmpty || $0.element.line.lowercased().contains(wanted) }
    let rows = found.map { number, exchange in
      Table.Row(
        [.count(number + 1), .text(exchange.line), .count(Int(exchange.response.status.rawValue))], reference: nil)
    }
    let noun = Noun("line")
    return .table(
      Table(of: noun, heading: "\(NumberText.counted(rows.count, noun)) in this session", columns: columns, rows: rows))
  }
}
