import CopydeskShell
import NewsText

nonisolated extension VisibleText {
  /// `text` made harmless line by line, its line ends kept.
  static func ofLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { of($0) }.joined(separator: "\n")
  }
}
