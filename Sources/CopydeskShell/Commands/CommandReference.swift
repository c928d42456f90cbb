/// The reference of all commands, as Markdown: `docs/commands.md` is exactly this.
public enum CommandReference {
  public static var markdown: String { lines.map { $0 + "\n" }.joined() }

  static var lines: [String] {
    var lines = [
      "# Commands", "", "Derived from the declarations: `copydesk help reference > docs/commands.md`.",
      "In the shell, `help WORD` says the same.",
    ]
    for group in CommandSpec.Group.allCases {
      let specs = Commands.specs.filter { $0.group == group }
      guard !specs.isEmpty else { continue }
      lines += ["", "## \(group.rawValue)"]
      for spec in specs { lines += entry(spec) }
    }
    return lines
  }

  private static func entry(_ spec: CommandSpec) -> [String] {
    let prefix = spec.group == .shaping ? "… | " : ""
    var lines = [
      "", "### \(prefix)\(spec.name)", "", "\(capitalised(spec.summary)).", "", "```", prefix + spec.usage, "```",
    ]
    if !spec.clauses.isEmpty { lines += ["", "| Clause | Meaning |", "|---|---|"] + spec.clauses.map { row($0) } }
    if !spec.columns.isEmpty {
      lines += ["", "Columns: \(spec.columns.map { $0.name }.joined(separator: ", "))."]
    }
    for paragraph in spec.details { lines += ["", paragraph] }
    lines.append("")
    lines += spec.examples.map { "- `\($0.line)`: \($0.meaning)" }
    return lines
  }

  private static func row(_ clause: CommandSpec.Clause) -> String {
    let value = clause.kind == .none ? "" : " \(clause.kind.placeholder)"
    return "| `\(clause.word)\(escaped(value))` | \(escaped(clause.summary)) |"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += $1 == "|" ? "\\|" : String($1) }
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
