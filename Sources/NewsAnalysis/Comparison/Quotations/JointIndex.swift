internal import NewsText

/// Which passages hold which two neighbouring words.
struct JointIndex: Sendable {
  private var places: [UInt64: [Int]] = [:]

  /// Of a joint only the first `most` passages are kept.
  init(_ passages: [QuotedPassage], most: Int) {
    for (index, passage) in passages.enumerated() {
      for joint in Self.joints(of: passage) where places[joint]?.last != index {
        if places[joint]?.count ?? 0 < most { places[joint, default: []].append(index) }
      }
    }
  }

  /// In rising order.
  func candidates(for passage: QuotedPassage) -> [Int] {
    Set(Self.joints(of: passage).flatMap { places[$0] ?? [] }).sorted()
  }

  /// A passage of one word has that word for a joint.
  private static func joints(of passage: QuotedPassage) -> [UInt64] {
    let keys = passage.keys
    guard keys.count > 1 else { return keys.map(\.hash) }
    return zip(keys, keys.dropFirst()).map { ($0.hash &* 0x9E37_79B9_7F4A_7C15) ^ $1.hash }
  }
}
