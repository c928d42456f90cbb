public import NewsText

/// Words of one side that stand for words of the other: replaced, put in or taken out.
public struct WordEdit: Hashable, Sendable {
  /// Empty, at the place where they would stand, where words were put in.
  public let left: ByteRange
  /// Empty, at the place where they stood, where words were taken out.
  public let right: ByteRange
  /// Whether only marks, spaces, capitals or the spelling of a mark differ.
  public let isTypographic: Bool

  public init(left: ByteRange, right: ByteRange, isTypographic: Bool) {
    self.left = left
    self.right = right
    self.isTypographic = isTypographic
  }
}
