internal import NewsAnalysis

/// `confirm REF`
enum ConfirmCommand: Command {
  static let spec = CommandSpec(
    "confirm", in: .correcting, "says that a quotation or figure was read rightly",
    operand: .init(kind: .reference, arity: .one, meaning: "a quotation's or figure's reference"),
    details: [
      "Answers and exports mark it as checked by a person. Corrections are kept beside the corpus, bound to the "
        + "article's digest and the place in its text: they hold when it is loaded again, and never slip to another text."
    ],
    examples: [.init("confirm wire:q1", "marks the first quotation of this article as checked")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let word = invocation.operands[0]
    let correction = try desk.corpus().correction(of: word, .confirmed)
    let notes = try desk.correct { $0.add(correction) }
    return .response(Response(lines: [StyledLine("\(word.text): confirmed by a reader")] + notes))
  }
}
