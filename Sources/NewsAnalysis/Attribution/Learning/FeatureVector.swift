internal import English
internal import NewsText

/// What is seen of one candidate, as hashed features. Reused from candidate to candidate, so that scoring allocates
/// nothing.
package struct FeatureVector {
  package private(set) var keys: [UInt64] = []

  package init() {
    keys.reserveCapacity(64)
  }

  package mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
  }

  /// The feature of `template` with up to three values.
  mutating func add(_ template: UInt64, _ a: UInt64 = 0, _ b: UInt64 = 0, _ c: UInt64 = 0) {
    keys.append(Self.key(template, a, b, c))
  }

  /// The key of a feature; equal on every machine.
  ///
  /// Each value is spread by an odd number of its own and their sum is mixed once: a third of the work of mixing after
  /// each value.
  static func key(_ template: UInt64, _ a: UInt64 = 0, _ b: UInt64 = 0, _ c: UInt64 = 0) -> UInt64 {
    let first = template &* 0x9E37_79B9_7F4A_7C15 &+ a &* 0xD6E8_FEB8_6659_FD93
    let second = (b &+ 1) &* 0xA076_1D64_78BD_642F
    let third = (c &+ 1) &* 0xE703_7ED1_A0B4_28DB
    return mix(first ^ (second << 23 | second >> 41) ^ (third << 47 | third >> 17))
  }

  /// The finaliser of SplitMix64 (public domain).
  private static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension PartOfSpeech {
  var code: UInt64 { UInt64(rawValue) + 1 }
}
