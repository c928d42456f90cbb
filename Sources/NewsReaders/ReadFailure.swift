internal import NewsText

/// Something that could not be read: a path, a file or one record of a file. The rest is read all the same.
public struct ReadFailure: Error, Hashable, Sendable {
  /// The path as it was given or found; `-` for standard input.
  public let path: String
  /// The line that the record starts on, counted from 1; nil for the file as a whole.
  public let line: Int?
  public let reason: Reason

  public init(path: String, line: Int? = nil, reason: Reason) {
    self.path = path
    self.line = line
    self.reason = reason
  }

  /// Whether the file is there and can be read, and holds no text: an article of no words, to whom that matters.
  public var isWithoutText: Bool {
    reason == .empty || reason == .noText && line.map { $0 <= 1 } ?? true
  }

  public enum Reason: Error, Hashable, Sendable {
    case missing
    case danglingLink
    case loopOfLinks
    case folderSeenBefore
    /// What the path leads to instead: `a device`, `a socket`.
    case notAFile(String)
    case pipeWithoutWriter
    /// The system's words, lower-cased: `permission denied`.
    case unreadable(String)
    case empty
    case emptyFolder
    /// What it was taken for: `a PNG picture`.
    case binary(String)
    case truncatedArchive(String)
    case damagedArchive(String)
    case fileTooLarge(megabytes: Int)
    case recordTooLarge(megabytes: Int)
    case articleTooLarge(megabytes: Int)
    case malformed(format: String, detail: String)
    case tooDeep(format: String, levels: Int)
    case noText
    case fieldIsNoText(String)
    /// The columns that are there.
    case noTextColumn([String])
    case noArticle(format: String)
  }
}

extension ReadFailure: CustomStringConvertible {
  /// File and line, without control characters: `corpus/a.jsonl:12`.
  public var place: String {
    let name = path == "-" ? "standard input" : path
    return VisibleText.of("\(name)\(line.map { ":\($0)" } ?? "")")
  }

  /// One line, without control characters: `corpus/a.jsonl:12: not JSON: …`.
  public var description: String {
    "\(place): \(VisibleText.of("\(reason)"))"
  }
}

extension ReadFailure.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing: "no such file or folder"
    case .danglingLink: "a link to something that is not there"
    case .loopOfLinks: "a loop of links"
    case .folderSeenBefore: "a link back to a folder that is read already"
    case .notAFile(let what): "\(what), not a file"
    case .pipeWithoutWriter: "a pipe that nobody writes to"
    case .unreadable(let why): why
    case .empty: "the file is empty"
    case .emptyFolder: "the folder holds no articles"
    case .binary(let what): "\(what), not text"
    case .truncatedArchive(let format): "the \(format) data ends early"
    case .damagedArchive(let format): "the \(format) data is damaged"
    case .fileTooLarge(let megabytes): "more than \(megabytes) MB in one file of this format"
    case .recordTooLarge(let megabytes): "more than \(megabytes) MB in one record"
    case .articleTooLarge(let megabytes): "more than \(megabytes) MB in one article"
    case .malformed(let format, let detail): "not \(format): \(detail)"
    case .tooDeep(let format, let levels): "\(format) nested more than \(levels) levels deep"
    case .noText: "the record has no text"
    case .fieldIsNoText(let field): "the record's '\(field)' is no text"
    case .noTextColumn(let columns): "no column for the text among \(Self.list(columns))"
    case .noArticle(let format): "\(format) without an article"
    }
  }

  private static func list(_ columns: [String]) -> String {
    let shown = columns.prefix(8).map { "'\($0.prefix(40))'" }.joined(separator: ", ")
    return columns.count > 8 ? shown + " and \(columns.count - 8) more" : shown
  }
}
