/// Reads a session file line by line. The fences follow CommonMark: three or more backticks or tildes, indented by
/// at most three blanks, closed by at least as many of the same.
struct SessionParser {
  let lines: [String]
  private let path: String
  /// The index of the next line.
  private(set) var next = 0

  init(lines: [String], path: String) {
    self.lines = lines
    self.path = path
  }

  /// The front matter; a file without one has the defaults.
  mutating func header() throws(SessionFileError) -> SessionHeader {
    var header = SessionHeader()
    guard lines.first == "---" else { return header }
    guard let end = lines.dropFirst().firstIndex(of: "---") else { throw error(.unclosedFrontMatter, at: 0) }
    for index in 1..<end {
      guard let colon = lines[index].firstIndex(of: ":") else { continue }
      let value = Self.trimmed(lines[index][lines[index].index(after: colon)...])
      do throws(SessionProblem) {
        try header.take(String(lines[index][..<colon]), value)
      } catch {
        throw self.error(error, at: index)
      }
    }
    next = end + 1
    return header
  }

  /// All blocks fenced as `copydesk`.
  mutating func blocks() throws(SessionFileError) -> [SessionBlock] {
    var blocks: [SessionBlock] = []
    while next < lines.count {
      let opening = next
      next += 1
      if let fence = Fence(opening: lines[opening]) {
        if let block = try block(fence, openedAt: opening) { blocks.append(block) }
      } else if lines[opening].hasPrefix("copydesk-session:") {
        throw error(.secondSession, at: opening)
      }
    }
    guard !blocks.isEmpty else { throw error(.noBlock, at: 0) }
    return blocks
  }

  /// Reads to the closing fence; nil for a block that is not ours.
  private mutating func block(_ fence: Fence, openedAt opening: Int) throws(SessionFileError) -> SessionBlock? {
    guard let end = lines[next...].firstIndex(where: { fence.isClosed(by: $0) }) else {
      guard fence.words.first == "copydesk" else {
        next = lines.count
        return nil
      }
      throw error(.unclosedBlock, at: opening)
    }
    let body = next..<end
    next = end + 1
    guard fence.words.first == "copydesk" else { return nil }
    var block = SessionBlock(options: try options(of: fence, openedAt: opening), line: opening + 1)
    try fill(&block, from: body)
    return block
  }

  private func options(of fence: Fence, openedAt opening: Int) throws(SessionFileError) -> BlockOptions {
    do throws(SessionProblem) {
      return try BlockOptions(words: Array(fence.words.dropFirst()))
    } catch {
      throw self.error(error, at: opening)
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  func error(_ problem: SessionProblem, at index: Int) -> SessionFileError {
    SessionFileError(path: path, line: index + 1, problem: problem)
  }
}
