internal import NewsAnalysis
internal import NewsText

/// `split NAME in ARTICLE`
enum SplitCommand: Command {
  static let spec = CommandSpec(
    "split", in: .correcting, "says that a source of one article is somebody else",
    operand: .init(kind: .source, arity: .phrase, meaning: "a source's name"),
    clauses: [.init("in", .article, "the article in which the name stands for somebody else")],
    details: [
      "Like 'confirm', it is bound to the text of the article and the place where the source is mentioned first."
    ],
    examples: [.init("split Lavrov in daily", "keeps what he says there apart from the rest")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    guard let place = invocation.words("in")?.first else {
      throw CommandError("'split' needs 'in' and an article's id", at: invocation.word.columns)
    }
    let corpus = try desk.corpus()
    let found = try corpus.resolve(place)
    let chosen = try corpus.source(invocation.operands, saying: "split")
    let here = chosen.source.occurrences.first { $0.article == found.article }
    let name = here.map { corpus.analyses[found.article].sources[$0.source].name } ?? chosen.source.name
    guard let correction = here.flatMap({ corpus.identity(of: $0, .split, name) }) else {
      throw CommandError("\(chosen.source.name) does not stand in \(place.text)", at: place.columns)
    }
    let notes = try desk.correct { $0.add(correction) }
    let line = StyledLine("\(name) in \(place.text): a source of its own, said by a reader")
    return .response(Response(lines: [line] + chosen.notes.map { StyledLine($0, .faint) } + notes))
  }
}
