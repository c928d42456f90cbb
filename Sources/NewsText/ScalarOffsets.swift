/// Turns byte offsets of a UTF-8 text into offsets in Unicode scalars, which is what other programs count in.
public struct ScalarOffsets: Sendable {
  /// Scalars before every 256th byte.
  private let anchors: [UInt32]
  private let text: [UInt8]

  public init(of text: [UInt8]) {
    var anchors: [UInt32] = []
    anchors.reserveCapacity(text.count / 256 + 1)
    var scalars: UInt32 = 0
    for (offset, byte) in text.enumerated() {
      if offset & 255 == 0 { anchors.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    if text.count & 255 == 0 { anchors.append(scalars) }
    self.anchors = anchors
    self.text = text
  }

  /// The number of scalars before byte `offset`.
  public func scalar(atByte offset: UInt32) -> Int {
    let offset = Int(offset)
    var scalars = Int(anchors[offset >> 8])
    for index in (offset & ~255)..<offset where text[index] & 0xC0 != 0x80 {
      scalars += 1
    }
    return scalars
  }
}
