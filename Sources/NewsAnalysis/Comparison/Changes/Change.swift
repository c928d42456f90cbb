public import NewsText

/// A difference between two articles in the terms of a newsroom.
public struct Change: Hashable, Sendable {
  /// In the order in which they are told.
  public enum Kind: String, Sendable, CaseIterable {
    case headline
    case correctionNote = "correction-note"
    case figure
    case quotation
    case source
    case name
    case date
    case wording
    case typography
  }
  public enum Operation: String, Sendable, CaseIterable {
    case added, removed, changed, moved
  }
  /// Words of one side.
  public struct Place: Hashable, Sendable {
    /// Nil for a title from outside the text.
    public let range: ByteRange?
    public let text: String

    public init(range: ByteRange?, text: String) {
      self.range = range
      self.text = text
    }
  }

  public let kind: Kind
  public let operation: Operation
  /// Nil where added.
  public let left: Place?
  /// Nil where removed.
  public let right: Place?
  /// What it is about, for a person: "people killed, activists". Nil where the places say it all.
  public let detail: String?

  public init(kind: Kind, operation: Operation, left: Place?, right: Place?, detail: String? = nil) {
    self.kind = kind
    self.operation = operation
    self.left = left
    self.right = right
    self.detail = detail
  }
}
