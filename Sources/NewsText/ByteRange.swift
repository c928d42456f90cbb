/// A half-open range of byte offsets into an article's UTF-8 text, always on scalar boundaries.
@frozen
public struct ByteRange: Hashable, Sendable {
  public let start: UInt32
  public let end: UInt32

  @inlinable
  public init(_ start: UInt32, _ end: UInt32) {
    precondition(start <= end, "a byte range ends before it starts")
    self.start = start
    self.end = end
  }

  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.init(UInt32(start), UInt32(end))
  }

  /// The number of bytes.
  @inlinable public var count: Int { Int(end - start) }
  @inlinable public var isEmpty: Bool { start == end }
  @inlinable public var indices: Range<Int> { Int(start)..<Int(end) }

  @inlinable
  public func overlaps(_ other: ByteRange) -> Bool {
    start < other.end && other.start < end
  }

  @inlinable
  public func contains(_ other: ByteRange) -> Bool {
    start <= other.start && other.end <= end
  }

  @inlinable
  public func contains(_ offset: UInt32) -> Bool {
    start <= offset && offset < end
  }

  /// The smallest range that holds both.
  @inlinable
  public func union(_ other: ByteRange) -> ByteRange {
    ByteRange(min(start, other.start), max(end, other.end))
  }
}

extension ByteRange: Comparable {
  @inlinable
  public static func < (a: ByteRange, b: ByteRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
