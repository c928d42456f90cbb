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
  static func key(_ template: UInt64, _ a: UInt64 = 0, _ b: UInt64 = 0, _ c: UInt64 = 0) -> UInt64 {
    var hash = template &* 0x9E37_79B9_7F4A_7C15
    hash = mix(hash ^ a)
    hash = mix(hash &+ b)
    hash = mix(hash ^ (c &* 0xC2B2_AE3D_27D4_EB4F))
    return hash
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
