/// A half-open range of token indices of one article.
@frozen
public struct TokenRange: Hashable, Sendable {
  public let start: UInt32
  public let end: UInt32

  @inlinable
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a token range ends before it starts")
    self.start = UInt32(start)
    self.end = UInt32(end)
  }

  @inlinable public var count: Int { Int(end - start) }
  @inlinable public var isEmpty: Bool { start == end }
  @inlinable public var indices: Range<Int> { Int(start)..<Int(end) }

  @inlinable
  public func contains(_ index: Int) -> Bool {
    Int(start) <= index && index < Int(end)
  }

  @inlinable
  public func contains(_ other: TokenRange) -> Bool {
    start <= other.start && other.end <= end
  }

  @inlinable
  public func overlaps(_ other: TokenRange) -> Bool {
    start < other.end && other.start < end
  }
}
