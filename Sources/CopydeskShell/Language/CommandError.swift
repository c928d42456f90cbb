internal import NewsText

/// Why a line was not carried out. It changed nothing.
public struct CommandError: Error, Hashable, Sendable {
  /// Lower case, no full stop; names what was typed.
  public let message: String
  /// What was probably meant.
  public let suggestion: String?
  /// Where in the line, in characters; nil where no word is to blame.
  public let columns: Range<Int>?
  public let status: Response.Status

  public init(
    _ message: String, suggestion: String? = nil, at columns: Range<Int>? = nil,
    status: Response.Status = .wrongUsage
  ) {
    self.message = message
    self.suggestion = suggestion
    self.columns = columns
    self.status = status
  }
}

extension CommandError: CustomStringConvertible {
  public var description: String {
    suggestion.map { "\(message) (did you mean '\($0)'?)" } ?? message
  }
}

extension CommandError {
  /// The error under the line it is about: the sentence, the line, a caret under the word.
  func lines(about line: String) -> [StyledLine] {
    let sentence = StyledLine("error: ", .error) + StyledLine(description)
    guard let columns, columns.lowerBound <= line.count else { return [sentence] }
    let start = line.index(line.startIndex, offsetBy: columns.lowerBound)
    let end = line.index(start, offsetBy: columns.count, limitedBy: line.endIndex) ?? line.endIndex
    let indent = DisplayWidth.of(VisibleText.of(line[..<start]))
    let length = max(1, DisplayWidth.of(VisibleText.of(line[start..<end])))
    return [
      sentence, StyledLine("  ") + StyledLine(line, .code),
      StyledLine("  " + String(repeating: " ", count: indent))
        + StyledLine(String(repeating: "^", count: length), .error),
    ]
  }
}
