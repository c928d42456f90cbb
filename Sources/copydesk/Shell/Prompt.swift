import CopydeskShell

/// What stands in front of the line: the corpus in use, and `> `.
struct Prompt {
  let painter: Painter
  private static let longest = 30

  func text(corpus: String?) -> String {
    let name = VisibleText.of(corpus ?? "copydesk")
    let shown = name.count > Self.longest ? name.prefix(Self.longest - 1) + "…" : Substring(name)
    switch painter.palette {
    case .plain: return "\(shown)> "
    case .sixteenColors: return "\u{1}\u{1B}[1m\u{1}\(shown)\u{1}\u{1B}[0m\u{1}> "
    }
  }
}
