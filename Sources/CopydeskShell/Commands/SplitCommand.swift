internal import NewsAnalysis
internal import NewsText

/// `split NAME in ARTICLE`
enum SplitCommand: Command {
  static let spec = CommandSpec(
    "split", in: .correcting, "says that a source of one article is somebody else",
    operand: .init(kind: .source, arity: .phrase, meaning: "a source's name"),
    clauses: [.init("in", .article, "the article in which the name stands for somebody else")],
    examples: [.init("split Lavrov in daily", "keeps what he says there apart from the rest")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    guard let place = invocation.words("in")?.first else {
      throw CommandError("'split' needs 'in' and an article's id", at: invocation.word.columns)
    }
    let corpus = try desk.corpus()
    let found = try corpus.resolve(place)
    let source = try corpus.source(invocation.operands, saying: "split")
    guard let occurrence = source.occurrences.first(where: { $0.article == found.article }) else {
      throw CommandError("\(source.name) does not stand in \(place.text)", at: place.columns)
    }
    let name = corpus.analyses[found.article].sources[occurrence.source].name
    let digest = corpus.articles[found.article].digest.hexadecimal
    let notes = try desk.correct { $0.add(IdentityCorrection(kind: .split, name: name, other: digest)) }
    let line = StyledLine("\(name) in \(place.text): a source of its own, said by a reader")
    return .response(Response(lines: [line] + notes))
  }
}
