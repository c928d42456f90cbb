/// Two articles of which one stands, whole or in good part, in the other.
public struct DuplicatePair: Hashable, Sendable {
  /// The index of the article that comes first in the corpus.
  public let left: Int
  public let right: Int
  public let reuse: Reuse

  public init(left: Int, right: Int, reuse: Reuse) {
    self.left = left
    self.right = right
    self.reuse = reuse
  }
}
