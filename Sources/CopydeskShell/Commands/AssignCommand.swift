internal import NewsAnalysis

/// `assign REF to NAME`
enum AssignCommand: Command {
  static let spec = CommandSpec(
    "assign", in: .correcting, "credits a quotation or figure to another source",
    operand: .init(kind: .reference, arity: .one, meaning: "a quotation's or figure's reference"),
    clauses: [.init("to", .source, "who is to be credited; a new name makes a new source")],
    examples: [.init("assign review:q1 to Ban Ki-moon", "credits the first quotation of this article to him")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let word = invocation.operands[0]
    guard let name = invocation.words("to") else {
      throw CommandError("'assign' needs 'to' and a name", at: invocation.word.columns)
    }
    let corpus = try desk.corpus()
    let choice = SourceChoice(name, in: corpus, saying: "assign \(word.text) to")
    let speaker = choice.index.map { corpus.sources.sources[$0].name } ?? name.joined
    let correction = try corpus.correction(of: word, .assigned, speaker: speaker)
    let notes = try desk.correct { $0.add(correction) }
    let taken = choice.index == nil ? [] : choice.notes.map { StyledLine($0, .faint) }
    return .response(Response(lines: [StyledLine("\(word.text): assigned to \(speaker) by a reader")] + taken + notes))
  }
}
