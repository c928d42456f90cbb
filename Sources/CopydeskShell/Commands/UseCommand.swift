/// `use CORPUS`
enum UseCommand: Command {
  static let spec = CommandSpec(
    "use", in: .corpus, "asks another of the loaded corpora from now on",
    operand: .init(kind: .corpus, arity: .one, meaning: "the name of a loaded corpus"),
    examples: [.init("use syria-2012", "asks this corpus from now on")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let word = invocation.operands[0]
    guard let index = desk.corpora.firstIndex(where: { $0.name == word.text }) else {
      let near = Spelling.nearest(to: word.text, among: desk.corpora.map { $0.name })
      throw CommandError("no corpus '\(word.text)' is loaded", suggestion: near, at: word.columns)
    }
    desk.inUse = index
    return .page(Page([StyledLine(CorpusSummary(corpus: desk.corpora[index]).line, .heading)]))
  }
}
