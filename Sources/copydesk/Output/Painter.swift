import CopydeskShell

/// Turns styled lines into what a terminal shows.
nonisolated struct Painter: Sendable {
  enum Palette: Sendable {
    case plain, sixteenColors
  }
  let palette: Palette

  func paint(_ line: StyledLine) -> String {
    guard palette == .sixteenColors else { return line.plain }
    return line.runs.reduce(into: "") { painted, run in
      let code = Self.code(for: run.style)
      painted += code.isEmpty ? run.text : "\u{1B}[\(code)m\(run.text)\u{1B}[0m"
    }
  }

  /// The parameters of "select graphic rendition" (ECMA-48). Of the colours only those that can be read on black and
  /// on white.
  private static func code(for style: Style) -> String {
    switch style {
    case .plain: ""
    case .heading, .code: "1"
    case .faint: "2"
    case .reference: "36"
    case .source: "1;34"
    case .cue: "35"
    case .quotation: "32"
    case .number: "36"
    case .match: "1;4"
    case .added: "32"
    case .removed: "31"
    case .moved: "34"
    case .error: "1;31"
    case .warning: "33"
    }
  }
}
