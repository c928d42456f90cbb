public import NewsText

/// Sentences of two articles that say the same, or one sentence that stands on one side only.
public struct AlignedGroup: Hashable, Sendable {
  public enum Operation: String, Sendable, CaseIterable {
    /// Not one character differs but white space.
    case same
    case edited
    /// Several sentences on the left, one on the right.
    case merged
    /// One sentence on the left, several on the right.
    case split
    case added
    case removed
  }

  public let operation: Operation
  /// Whether it lies outside the longest run of groups that both articles keep in order.
  public let isMoved: Bool
  /// Whether it is what stands below a picture.
  public let isCaption: Bool
  /// Sentences of the left article in text order; empty where added.
  public let left: [ByteRange]
  /// Sentences of the right article in text order; empty where removed.
  public let right: [ByteRange]
  /// What differs between the two sides, in text order of the left; empty where added, removed or the same.
  public let edits: [WordEdit]

  public init(
    operation: Operation, isMoved: Bool, left: [ByteRange], right: [ByteRange], edits: [WordEdit] = [],
    isCaption: Bool = false
  ) {
    self.operation = operation
    self.isMoved = isMoved
    self.isCaption = isCaption
    self.left = left
    self.right = right
    self.edits = edits
  }
}
