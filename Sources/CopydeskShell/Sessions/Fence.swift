/// The line that opens a block of code in Markdown.
struct Fence {
  /// A backtick or a tilde.
  private let mark: UInt8
  private let length: Int
  /// The words after the marks.
  let words: [String]

  /// Nil where `line` opens no block.
  init?(opening line: String) {
    let text = Self.withoutIndent(line)
    guard let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let length = text.prefix { $0 == mark }.count
    let rest = text.dropFirst(length)
    guard length >= 3, mark != UInt8(ascii: "`") || !rest.contains(mark) else { return nil }
    self.mark = mark
    self.length = length
    words = rest.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  func isClosed(by line: String) -> Bool {
    let text = Self.withoutIndent(line)
    let marks = text.prefix { $0 == mark }.count
    return marks >= length && text.dropFirst(marks).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether `line` may open or close some block.
  static func stands(in line: String) -> Bool {
    let text = withoutIndent(line)
    return text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8)
  }

  /// Up to three blanks are no indent in Markdown.
  private static func withoutIndent(_ line: String) -> ArraySlice<UInt8> {
    let bytes = Array(line.utf8)
    let blanks = bytes.prefix { $0 == 0x20 }.count
    return blanks <= 3 ? bytes.dropFirst(blanks) : []
  }
}
