/// `… | top [N]`
enum TopVerb: ShapingVerb {
  static let spec = CommandSpec(
    "top", in: .shaping, "keeps the first rows, ten unless told otherwise",
    operand: .init(kind: .number, arity: .optional, meaning: "a number"),
    examples: [.init("sources | top 3", "the three who are quoted most")])

  static func shape(_ table: Table, _ invocation: Invocation, on desk: Desk) throws(CommandError) -> Outcome {
    let word = invocation.operands.first
    guard let limit = Int(word?.text ?? "10"), limit > 0 else {
      throw CommandError("a number from 1 is expected", at: word?.columns)
    }
    guard table.rows.count > limit else { return .table(table) }
    var result = table
    result.rows = table.rows.first(limit)
    result.heading = "first \(NumberText.grouped(limit)) of \(NumberText.counted(table.rows.found, table.noun))"
    return .table(result)
  }
}
