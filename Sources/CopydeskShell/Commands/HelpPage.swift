/// `help WORD`: one command with its clauses and examples.
struct HelpPage {
  let spec: CommandSpec
  let settings: Settings

  func lines() -> [StyledLine] {
    var lines = wrapped("\(spec.name): \(spec.summary)", .heading, indent: 0) + [""]
    lines += wrapped((spec.group == .shaping ? "… | " : "") + spec.usage, .code, indent: 2)
    if !spec.clauses.isEmpty { lines += [""] + spec.clauses.flatMap { clause($0) } }
    if !spec.columns.isEmpty {
      lines += [""] + wrapped("Columns: \(spec.columns.map { $0.name }.joined(separator: ", "))", .plain, indent: 0)
    }
    for paragraph in spec.details { lines += [""] + wrapped(paragraph, .plain, indent: 0) }
    lines += ["", StyledLine("Examples", .heading)]
    for example in spec.examples {
      lines += wrapped(example.line, .code, indent: 2)
      lines += wrapped(example.meaning, .faint, indent: 6)
    }
    return lines
  }

  private func clause(_ clause: CommandSpec.Clause) -> [StyledLine] {
    let left = spec.clauses.map { label($0) }.reduce(0) { max($0, $1.count) } + 2
    let parts = TextFitting.wrapped(clause.summary, to: max(12, settings.width - left - 2))
    return parts.enumerated().map { index, part in
      let name = TextFitting.padded(index == 0 ? label(clause) : "", to: left)
      return StyledLine("  ") + StyledLine(name, .code) + StyledLine(part)
    }
  }

  private func label(_ clause: CommandSpec.Clause) -> String {
    clause.kind == .none ? clause.word : "\(clause.word) \(clause.kind.placeholder)"
  }

  private func wrapped(_ text: String, _ style: Style, indent: Int) -> [StyledLine] {
    TextFitting.wrapped(text, to: settings.width - indent).map { part in
      StyledLine(TextFitting.blanks(indent)) + StyledLine(part, style)
    }
  }
}
