internal import NewsAnalysis

/// `merge A with B`
enum MergeCommand: Command {
  static let spec = CommandSpec(
    "merge", in: .correcting, "says that two names are one source",
    operand: .init(kind: .source, arity: .phrase, meaning: "a source's name"),
    clauses: [.init("with", .source, "the other name of the same source")],
    details: [
      "The source has the fuller of its names from then on. Like 'confirm', it is bound to a place of each: where an "
        + "article mentions it first."
    ],
    examples: [.init("merge activists with Syrian Observatory", "counts what either said as said by one")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    guard let other = invocation.words("with") else {
      throw CommandError("'merge' needs 'with' and a name", at: invocation.word.columns)
    }
    let corpus = try desk.corpus()
    let first = try corpus.source(invocation.operands, saying: "merge")
    let second = try corpus.source(other, saying: "merge \(first.source.name) with", not: first.index)
    let pair = [first.source, second.source]
    let name = try name(of: pair)
    let corrections = try corpus.identityCorrections(of: pair, as: name, at: other)
    let notes = try desk.correct { all in
      for source in pair where source.check?.mergedName != nil { all.rename(source.name, to: name) }
      for correction in corrections { all.add(correction) }
    }
    let line = StyledLine("\(first.source.name) and \(second.source.name): one source, said by a reader")
    return .response(
      Response(lines: [line] + (first.notes + second.notes).map { StyledLine($0, .faint) } + notes))
  }

  /// A named one's before an unnamed one's, a fuller one's before a shorter one's, otherwise the first.
  private static func name(of pair: [CorpusSource]) throws(CommandError) -> String {
    let (first, second) = (pair[0], pair[1])
    if first.isNamed != second.isNamed { return first.isNamed ? first.name : second.name }
    let words = pair.map { $0.name.split(separator: " ").count }
    return first.kind == .person && words[1] > words[0] ? second.name : first.name
  }
}
