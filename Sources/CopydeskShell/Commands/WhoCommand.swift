internal import NewsAnalysis
internal import NewsText

/// `who NAME`
enum WhoCommand: Command {
  static let spec = CommandSpec(
    "who", in: .people, "tells what the corpus knows of a source: names, roles, first and last quotation",
    operand: .init(kind: .source, arity: .phrase, meaning: "a source's name"),
    details: ["First and last are those in this corpus, by the dates of the articles."],
    examples: [.init("who Putin", "the names used for him, his roles, whom he speaks about")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let choice = SourceChoice(invocation.operands, in: corpus, saying: "who")
    guard let index = choice.index else { return .page(Page(choice.notes.map { StyledLine($0) })) }
    let profile = SourceProfile(corpus: corpus, index: index)
    return .page(
      Page { settings in
        profile.lines(settings) + choice.notes.flatMap { StyledLine($0, .faint).wrapped(to: settings.width) }
      })
  }
}
