/// How answers look.
public struct Settings: Hashable, Sendable {
  /// The columns of a line, one of `widths`.
  public var width = 80
  /// Narrower lines hold no table, wider ones no reader.
  public static let widths = 40...400
  /// Rows of one answer on the screen; the rest is counted.
  public var rows = 1000
  public var wrap = Wrap.off
  public var plain = Plain.off
  public var ascii = ASCII.off
  public var cache = Cache.on
  /// The threads that an analysis may use.
  public var cores = 1

  public init() {}

  /// Whether long words are shown whole.
  public enum Wrap: String, Sendable, CaseIterable {
    case off, on
  }
  /// Whether analyses are kept for the next time, where the program has a place for them.
  public enum Cache: String, Sendable, CaseIterable {
    case off, on
  }
  /// Whether answers do without rules, bars and columns, for a screen reader.
  public enum Plain: String, Sendable, CaseIterable {
    case off, on
  }

  /// Whether rules, bars and typographic marks are drawn with ASCII alone, for a terminal without Unicode.
  public enum ASCII: String, Sendable, CaseIterable {
    case off, on
  }
}
