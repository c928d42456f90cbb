/// `help`: what can be typed, by group.
struct HelpOverview {
  let settings: Settings

  func lines() -> [StyledLine] {
    var lines: [StyledLine] = []
    for group in CommandSpec.Group.allCases {
      let specs = Commands.specs.filter { $0.group == group }
      guard !specs.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append(StyledLine(group.rawValue, .heading))
      lines += specs.flatMap { entry($0) }
    }
    return lines + [""] + Self.grammar.flatMap { wrapped($0) }
  }

  private static let grammar = [
    "Rows go through shaping verbs: quotes by Putin | count by outlet | bars",
    "A name keeps them: A = quotes by Putin. Then A, A and B, A or B, A not B; _ is the last result.",
    "'> FILE' at the end of a line writes them: quotes > quotes.csv (.tsv .json .jsonl .md).",
    "'help WORD' explains a command. Tab completes. Ctrl-C stops a command, Ctrl-D leaves.",
  ]

  private func entry(_ spec: CommandSpec) -> [StyledLine] {
    let widest = Commands.specs.reduce(0) { max($0, $1.name.count) } + 2
    let parts = TextFitting.wrapped(spec.summary, to: max(20, settings.width - widest - 2))
    return parts.enumerated().map { index, part in
      let name = TextFitting.padded(index == 0 ? spec.name : "", to: widest)
      return StyledLine("  ") + StyledLine(name, .code) + StyledLine(part)
    }
  }

  private func wrapped(_ text: String) -> [StyledLine] {
    TextFitting.wrapped(text, to: settings.width).map { StyledLine($0, .faint) }
  }
}
