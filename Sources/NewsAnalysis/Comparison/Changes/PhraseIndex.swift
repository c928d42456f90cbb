internal import NewsText

/// Tells whether words of one text stand somewhere in another, whoever says them there.
struct PhraseIndex {
  private let joints: Set<UInt64>

  /// `keys` are the words of the text, written out as those of a quotation are.
  init(_ keys: [WordKey]) {
    joints = Set(zip(keys, keys.dropFirst()).map(Self.joint))
  }

  /// The share of neighbouring words that stand side by side in the text too; 0 for fewer than two words.
  func share(of keys: [WordKey]) -> Double {
    guard keys.count > 1 else { return 0 }
    let found = zip(keys, keys.dropFirst()).count { joints.contains(Self.joint($0, $1)) }
    return Double(found) / Double(keys.count - 1)
  }

  private static func joint(_ a: WordKey, _ b: WordKey) -> UInt64 {
    (a.hash &* 0x9E37_79B9_7F4A_7C15) ^ b.hash
  }
}
