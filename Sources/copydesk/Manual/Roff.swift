/// Text in the language of man(7).
nonisolated struct Roff {
  private(set) var text = ""

  mutating func request(_ line: String) {
    text += line + "\n"
  }

  mutating func section(_ title: String) {
    request(".SH \(title)")
  }

  mutating func subsection(_ title: String) {
    request(".SS \(Self.escaped(title))")
  }

  mutating func paragraph(_ words: some StringProtocol) {
    request(".PP")
    request(Self.escaped(words))
  }

  mutating func item(_ name: String, _ meaning: String) {
    request(".TP")
    request("\\fB\(Self.escaped(name))\\fR")
    request(Self.escaped(meaning))
  }

  /// Lines as they stand, neither filled nor indented.
  mutating func verbatim(_ lines: some StringProtocol) {
    request(".PP")
    request(".nf")
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) { request(Self.escaped(line)) }
    request(".fi")
  }

  /// The Markdown that the command reference is written in: headings, paragraphs, fenced blocks, tables, lists.
  mutating func markdown(_ source: String) {
    var isVerbatim = false
    for line in source.split(separator: "\n").dropFirst() {
      if line.hasPrefix("```") {
        isVerbatim.toggle()
        request(isVerbatim ? ".PP\n.nf" : ".fi")
      } else if isVerbatim {
        request(Self.escaped(line))
      } else if line.hasPrefix("### ") {
        request(".PP\n\\fB\(Self.escaped(line.dropFirst(4)))\\fR")
      } else if line.hasPrefix("## ") {
        subsection(String(line.dropFirst(3)))
      } else if line.hasPrefix("| `") {
        let cells = line.split(separator: " | ", maxSplits: 1)
        item(Self.bare(cells[0].dropFirst(2)), Self.bare(cells.last?.dropLast(2) ?? ""))
      } else if line.hasPrefix("- ") {
        request(".IP \\(bu 2\n\(Self.escaped(Self.bare(line.dropFirst(2))))")
      } else if !line.hasPrefix("|") {
        paragraph(Self.bare(line))
      }
    }
  }

  private static func bare(_ text: some StringProtocol) -> String {
    String(text).replacing("`", with: "").replacing("\\|", with: "|")
  }

  /// A backslash, and what opens a request at the start of a line, stand for themselves.
  private static func escaped(_ text: some StringProtocol) -> String {
    let plain = String(text).replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
