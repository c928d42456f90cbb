internal import NewsText

/// Names that are spelled nearly as typed.
enum NameSuggestions {
  private static let most = 3
  private static let mostDistance = 2

  private struct Suggestion: Comparable {
    let distance: Int
    let index: Int

    static func < (a: Suggestion, b: Suggestion) -> Bool { (a.distance, a.index) < (b.distance, b.index) }
  }

  /// Up to three names at most two letters away, whole or in their last word, nearest first.
  static func nearest(to words: String, in names: NameList) -> [Int] {
    let typed = Letters(words.utf8)
    var found: [Suggestion] = []
    for index in 0..<names.count {
      let whole = names.bytes(at: index)
      let last = whole.lastIndex(of: 0x20).map { whole[($0 + 1)...] } ?? whole
      var distance = mostDistance + 1
      for candidate in [whole, last] where Letters(candidate).mayBeNear(typed, atMost: mostDistance) {
        let text = String(decoding: candidate, as: UTF8.self)
        distance = min(distance, EditDistance.between(words, text, atMost: mostDistance))
      }
      if distance <= mostDistance { found.append(Suggestion(distance: distance, index: index)) }
    }
    return found.sorted().prefix(most).map { $0.index }
  }

  /// Which letters a word has, and how many: tells most words apart without comparing them.
  private struct Letters {
    private let count: Int
    private let set: UInt64

    init(_ bytes: some Sequence<UInt8>) {
      var (count, set) = (0, UInt64(0))
      for byte in bytes {
        if byte & 0xC0 != 0x80 { count += 1 }
        set |= 1 << UInt64(byte & 63)
      }
      self.count = count
      self.set = set
    }

    /// Each change of a letter adds and takes away four bytes of one scalar each at most.
    func mayBeNear(_ other: Letters, atMost limit: Int) -> Bool {
      abs(count - other.count) <= limit && (set ^ other.set).nonzeroBitCount <= 8 * limit
    }
  }
}
