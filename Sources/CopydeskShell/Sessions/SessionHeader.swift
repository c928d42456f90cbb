/// What the front matter of a session file says.
public struct SessionHeader: Sendable, Equatable {
  /// The newest version of the format that this program reads and the one it writes.
  static let currentVersion = 1
  static let defaultWidth = 80

  /// The version of the program that made the file, where it says.
  public var madeWith: String?
  /// Columns that the answers are laid out for.
  public var width = SessionHeader.defaultWidth

  /// The keys that mean something here; others belong to other programs and are left alone.
  static let keys = ["copydesk-session", "made-with", "width"]

  /// Takes one `key: value` line.
  mutating func take(_ key: String, _ value: String) throws(SessionProblem) {
    switch key {
    case "copydesk-session":
      guard value == String(Self.currentVersion) else { throw .unknownVersion(value) }
    case "made-with":
      madeWith = value
    case "width":
      guard let columns = Int(value), (20...1000).contains(columns) else { throw .badWidth(value) }
      width = columns
    default:
      if let meant = Spelling.nearest(to: key, among: Self.keys) { throw .unknownKey(key, meant: meant) }
    }
  }
}
