/// `help [WORD]`
enum HelpCommand: Command {
  static let spec = CommandSpec(
    "help", in: .shell, "lists the commands, or explains one",
    operand: .init(kind: .command, arity: .optionalPhrase, meaning: "a command"),
    details: ["'help reference' gives the whole reference as Markdown."],
    examples: [.init("help", "all commands"), .init("help quotes", "what 'quotes' takes, with examples")])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    guard !invocation.operands.isEmpty else {
      return .page(Page { HelpOverview(settings: $0).lines() })
    }
    let word = invocation.phrase.lowercased()
    if word == "reference" { return .page(Page(CommandReference.lines.map { StyledLine($0) })) }
    let specs = Commands.specs.filter { $0.name == word }
    guard !specs.isEmpty else {
      let near = Spelling.nearest(to: word, among: Commands.specs.map { $0.name })
      throw CommandError(
        "no command '\(invocation.phrase)'", suggestion: near, at: invocation.operands.columns)
    }
    let tables = word == SQLCommand.spec.name ? desk.tables?.tables ?? [] : []
    return .page(
      Page { settings in
        specs.enumerated().flatMap { index, spec in
          (index > 0 ? [""] : []) + HelpPage(spec: spec, settings: settings).lines()
        } + Self.lines(about: tables, settings)
      })
  }

  private static func lines(about tables: [StoredTable], _ settings: Settings) -> [StyledLine] {
    tables.flatMap { table in
      let title = StyledLine(table.name, .code) + StyledLine("  \(table.row)", .faint)
      let columns = StyledLine(table.columns.joined(separator: ", ")).wrapped(to: settings.width - 2)
      return ["", title] + columns.map { StyledLine("  ") + $0 }
    }
  }
}
