internal import NewsAnalysis
internal import NewsText

/// `cite REF`
enum CiteCommand: Command {
  static let spec = CommandSpec(
    "cite", in: .reading, "gives the words of a reference with all that finds them again",
    operand: .init(kind: .reference, arity: .one, meaning: "an article's id or a reference such as a12:q3"),
    details: [
      "The last line holds the article's digest and the place in characters: 'show' and 'cite' take it, and say so where the "
        + "text has changed since, instead of pointing somewhere else. A link to the original carries the words, so that a "
        + "browser marks them."
    ],
    examples: [.init("cite daily:q1", "to paste below a quotation")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let found = try corpus.resolve(invocation.operands[0])
    let citation = Citation(corpus: corpus, found: found)
    return .page(Page { citation.lines($0) })
  }
}
