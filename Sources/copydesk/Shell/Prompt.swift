import CopydeskShell
import NewsText

/// What stands in front of the line: the corpus in use, and `> `.
struct Prompt {
  let painter: Painter
  private static let longest = 30

  func text(corpus: String?) -> String {
    let shown = Self.shown(corpus)
    switch painter.palette {
    case .plain: return "\(shown)> "
    case .sixteenColors: return "\u{1}\u{1B}[1m\u{1}\(shown)\u{1}\u{1B}[0m\u{1}> "
    }
  }

  /// In front of a line that goes on: as wide, so that the words stand below each other.
  func continuation(corpus: String?) -> String {
    String(repeating: " ", count: DisplayWidth.of(Self.shown(corpus))) + "| "
  }

  private static func shown(_ corpus: String?) -> Substring {
    let name = VisibleText.of(corpus ?? "copydesk")
    return name.count > longest ? name.prefix(longest - 1) + "…" : Substring(name)
  }
}
