internal import NewsText

/// One line of an answer: runs of text, each with its style. No control character but the tabs of TSV is in it,
/// whatever an article or a typed line held.
public struct StyledLine: Hashable, Sendable {
  public struct Run: Hashable, Sendable {
    public let text: String
    public let style: Style
  }
  public private(set) var runs: [Run] = []

  public init() {}

  public init(_ text: some StringProtocol, _ style: Style = .plain) {
    append(text, style)
  }

  /// Fields with tabs between them, which no terminal minds and other programs need.
  init(tabbed text: some StringProtocol) {
    let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map { VisibleText.of($0) }
    guard !text.isEmpty else { return }
    runs = [Run(text: fields.joined(separator: "\t"), style: .plain)]
  }

  /// `text` in `style`, with what stands between ⟦ and ⟧ as a match; a line may begin or end within one.
  static func marked(_ text: String, _ style: Style) -> StyledLine {
    var line = StyledLine()
    var isMatch = text.first { $0 == "⟦" || $0 == "⟧" } == "⟧"
    var start = text.startIndex
    for index in text.indices where text[index] == "⟦" || text[index] == "⟧" {
      let isOpening = text[index] == "⟦"
      let end = isOpening ? index : text.index(after: index)
      line.append(text[start..<end], isMatch ? .match : style)
      isMatch = isOpening
      start = end
    }
    line.append(text[start...], isMatch ? .match : style)
    return line
  }

  public mutating func append(_ text: some StringProtocol, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    let visible = VisibleText.of(text)
    if let last = runs.last, last.style == style {
      runs[runs.count - 1] = Run(text: last.text + visible, style: style)
    } else {
      runs.append(Run(text: visible, style: style))
    }
  }

  public mutating func append(_ line: StyledLine) {
    for run in line.runs { append(run.text, run.style) }
  }

  /// The text without styles.
  public var plain: String {
    runs.reduce(into: "") { $0 += $1.text }
  }

  public var isEmpty: Bool { runs.isEmpty }

  /// The line up to its last character that is not a blank.
  var withoutTrailingBlanks: StyledLine {
    var line = self
    while let last = line.runs.last {
      let end = last.text.lastIndex { $0 != " " }.map { last.text.index(after: $0) } ?? last.text.startIndex
      let kept = last.text[..<end]
      line.runs.removeLast()
      guard kept.isEmpty else {
        line.runs.append(Run(text: String(kept), style: last.style))
        break
      }
    }
    return line
  }

  public static func + (left: StyledLine, right: StyledLine) -> StyledLine {
    var line = left
    line.append(right)
    return line
  }
}

extension StyledLine: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
