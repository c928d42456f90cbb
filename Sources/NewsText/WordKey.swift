/// A word as the rules compare it: a 64-bit hash of its bytes, lower-cased, with every apostrophe written as `'`.
///
/// Equal words have equal keys in every process and on every machine; lower-casing covers ASCII, Latin-1, Greek
/// and Cyrillic letters. Two different words with one key are possible in theory (2⁻⁶⁴ a pair) and ignored.
@frozen
public struct WordKey: Hashable, Sendable {
  public let hash: UInt64

  @inlinable
  public init(hash: UInt64) {
    self.hash = hash
  }

  /// The key of the UTF-8 bytes of one word.
  @inlinable
  public init(_ bytes: some Sequence<UInt8>) {
    self = Self(hash: Self.basis).appending(bytes)
  }

  /// The key of this word with `bytes`, whole UTF-8, behind it: "mile" and "s", without a string of both.
  @inlinable
  public func appending(_ bytes: some Sequence<UInt8>) -> WordKey {
    var state = hash
    var lead: UInt8 = 0
    var pending: UInt8 = 0
    for byte in bytes {
      if pending != 0 {  // inside E2 80 98/99 (‘ ’), which count as '
        if pending == 1, byte == 0x80 {
          pending = 2
          continue
        }
        if pending == 2, byte == 0x99 || byte == 0x98 {
          state = Self.mix(state, 0x27)
          pending = 0
          continue
        }
        state = Self.mix(state, 0xE2)
        if pending == 2 { state = Self.mix(state, 0x80) }
        pending = 0
      }
      if byte == 0xE2 {
        pending = 1
        continue
      }
      state = Self.mixFolded(state, lead: &lead, byte)
    }
    if pending >= 1 { state = Self.mix(state, 0xE2) }
    if pending == 2 { state = Self.mix(state, 0x80) }
    return WordKey(hash: state)
  }

  public init(_ word: String) {
    self.init(word.utf8)
  }

  /// The keys of the words of a lexicon file: separated by blanks or line ends; `#` opens a comment that runs to the
  /// end of its line.
  public static func words(of list: String) -> [WordKey] {
    let text = Array(list.utf8)
    var keys: [WordKey] = []
    var start = 0
    var isComment = false
    for index in 0...text.count {
      let byte = index < text.count ? text[index] : 0x0A
      guard byte <= 0x20 || byte == 0x23 else { continue }
      if index > start, !isComment { keys.append(WordKey(of: ByteRange(start, index), in: text)) }
      if byte == 0x23 { isComment = true }
      if byte == 0x0A { isComment = false }
      start = index + 1
    }
    return keys
  }

  /// The key of the bytes of `range` in `text`; the same as that of the slice, and faster where all is ASCII.
  public init(of range: ByteRange, in text: [UInt8]) {
    var state = Self.basis
    for index in range.indices {
      let byte = text[index]
      guard byte < 0x80 else {
        self.init(text[range.indices])
        return
      }
      state = Self.mix(state, byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    self.init(hash: state)
  }

  @inlinable static var basis: UInt64 { 0xcbf2_9ce4_8422_2325 }

  @inlinable @inline(__always)
  static func mix(_ state: UInt64, _ byte: UInt8) -> UInt64 {
    (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Folds one byte to lower case, given the lead byte of a two-byte scalar, and mixes it in.
  @inlinable @inline(__always)
  static func mixFolded(_ state: UInt64, lead: inout UInt8, _ byte: UInt8) -> UInt64 {
    if byte < 0x80 {
      return mix(state, byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    if byte == 0xC3 || byte == 0xCE || byte == 0xD0 {
      lead = byte
      return state
    }
    defer { lead = 0 }
    switch lead {
    case 0xC3: return mix(mix(state, 0xC3), (0x80...0x9E).contains(byte) && byte != 0x97 ? byte + 0x20 : byte)
    case 0xCE:
      if (0x91...0x9F).contains(byte) { return mix(mix(state, 0xCE), byte + 0x20) }
      if (0xA0...0xA9).contains(byte) { return mix(mix(state, 0xCF), byte - 0x20) }
      return mix(mix(state, 0xCE), byte)
    case 0xD0:
      if (0x90...0x9F).contains(byte) { return mix(mix(state, 0xD0), byte + 0x20) }
      if (0xA0...0xAF).contains(byte) { return mix(mix(state, 0xD1), byte - 0x20) }
      if (0x80...0x8F).contains(byte) { return mix(mix(state, 0xD1), byte + 0x10) }
      return mix(mix(state, 0xD0), byte)
    default: return mix(state, byte)
    }
  }
}

extension WordKey: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self.init(value.utf8)
  }
}
