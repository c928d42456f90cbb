/// A Markdown file of prose, commands and answers: what a person saw, and what a replay must see again.
public struct SessionFile: Sendable {
  /// As reports print it.
  public let path: String
  /// The file's lines without their ends.
  let lines: [String]
  public let header: SessionHeader
  /// The index of the first line below the front matter.
  let bodyStart: Int
  /// The blocks fenced as `copydesk`, in the file's order. At least one.
  let blocks: [SessionBlock]

  /// Parses the bytes of the file at `path`.
  public init(path: String, bytes: [UInt8]) throws(SessionFileError) {
    var parser = SessionParser(lines: try Self.lines(of: bytes, path: path), path: path)
    self.path = path
    header = try parser.header()
    bodyStart = parser.next
    blocks = try parser.blocks()
    lines = parser.lines
  }

  /// What the front matter of a file to be continued says: of a session, or of prose that has no block yet.
  static func header(ofFileAt path: String, bytes: [UInt8]) throws(SessionFileError) -> SessionHeader {
    do {
      return try SessionFile(path: path, bytes: bytes).header
    } catch  where error.problem == .noBlock {
      var parser = SessionParser(lines: try lines(of: bytes, path: path), path: path)
      return try parser.header()
    }
  }

  /// How many commands a replay runs.
  public var commandCount: Int {
    blocks.reduce(0) { $0 + ($1.options.isSkipped ? 0 : $1.steps.count) }
  }

  /// A line that is no UTF-8 is told with its number; a byte order mark and carriage returns are dropped.
  private static func lines(of bytes: [UInt8], path: String) throws(SessionFileError) -> [String] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var lines: [String] = []
    for line in bytes.dropFirst(bytes.starts(with: mark) ? 3 : 0).split(
      separator: 0x0A, omittingEmptySubsequences: false)
    {
      guard let text = String(validating: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self) else {
        throw SessionFileError(path: path, line: lines.count + 1, problem: .brokenUTF8)
      }
      lines.append(text)
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
