internal import NewsAnalysis

/// `merge A with B`
enum MergeCommand: Command {
  static let spec = CommandSpec(
    "merge", in: .correcting, "says that two names are one source",
    operand: .init(kind: .source, arity: .phrase, meaning: "a source's name"),
    clauses: [.init("with", .source, "the other name of the same source")],
    examples: [.init("merge activists with Syrian Observatory", "counts what either said as said by one")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    guard let other = invocation.words("with") else {
      throw CommandError("'merge' needs 'with' and a name", at: invocation.word.columns)
    }
    let corpus = try desk.corpus()
    let first = try corpus.source(invocation.operands, saying: "merge")
    let second = try corpus.source(other, saying: "merge \(first.name) with")
    guard first.name != second.name else {
      throw CommandError("both names stand for \(first.name) already", at: other.columns)
    }
    let notes = try desk.correct { $0.add(IdentityCorrection(kind: .merge, name: first.name, other: second.name)) }
    let line = StyledLine("\(first.name) and \(second.name): one source, said by a reader")
    return .response(Response(lines: [line] + notes))
  }
}

extension OpenCorpus {
  /// The source that words stand for; throws where nobody or more than one fits.
  func source(_ words: [Word], saying command: String) throws(CommandError) -> CorpusSource {
    let choice = SourceChoice(words, in: self, saying: command)
    guard let index = choice.index, choice.notes.isEmpty else {
      throw CommandError(choice.notes.joined(separator: "; "), at: words.columns)
    }
    return sources.sources[index]
  }
}
