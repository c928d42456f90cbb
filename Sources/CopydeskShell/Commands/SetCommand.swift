/// `set [SETTING VALUE]`
enum SetCommand: Command {
  static let spec = CommandSpec(
    "set", in: .shell, "shows or changes how answers look",
    operand: .init(kind: .setting, arity: .any, meaning: "a setting"),
    details: Setting.allCases.map { "\($0.rawValue): \($0.meaning)." } + [
      "What shall hold each time stands in ~/.config/copydesk/start ($XDG_CONFIG_HOME): the shell runs its lines before the "
        + "first prompt. They are lines as they are typed here, such as 'set plain on' or 'load archive'."
    ],
    examples: [
      .init("set wrap on", "long words are shown whole"), .init("set rows 50", "at most 50 rows on the screen"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let words = invocation.operands
    guard !words.isEmpty else {
      let facts = Setting.allCases.map { ItemPage.Fact($0.rawValue, "\($0.value(in: desk.settings)): \($0.meaning)") }
      return .page(Page { FactList(facts: facts, settings: $0).lines() })
    }
    guard let setting = Setting(rawValue: words[0].text.lowercased()) else {
      let near = Spelling.nearest(to: words[0].text.lowercased(), among: Setting.allCases.map { $0.rawValue })
      throw CommandError("no setting '\(words[0].text)'", suggestion: near, at: words[0].columns)
    }
    guard words.count == 2 else {
      throw CommandError("'set \(setting.rawValue)' needs \(setting.values)", at: words.columns)
    }
    guard setting.set(words[1].text.lowercased(), in: &desk.settings) else {
      throw CommandError("'\(words[1].text)' is not \(setting.values)", at: words[1].columns)
    }
    return .page(Page([StyledLine("\(setting.rawValue) is \(words[1].text.lowercased())")]))
  }
}
