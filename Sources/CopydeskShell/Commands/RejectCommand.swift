internal import NewsAnalysis

/// `reject REF`
enum RejectCommand: Command {
  static let spec = CommandSpec(
    "reject", in: .correcting, "says that there is no such quotation or figure",
    operand: .init(kind: .reference, arity: .one, meaning: "a quotation's or figure's reference"),
    details: ["It keeps its reference, is left out of answers, which say so, and is counted no more."],
    examples: [.init("reject daily:q1", "leaves out a quotation that is none")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let word = invocation.operands[0]
    let correction = try desk.corpus().correction(of: word, .rejected)
    let notes = try desk.correct { $0.add(correction) }
    return .response(Response(lines: [StyledLine("\(word.text): rejected by a reader")] + notes))
  }
}
