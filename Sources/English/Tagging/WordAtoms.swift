package import NewsText

/// What the models see of one word: numbers for the word, its ends and its shape.
package struct WordAtoms: Sendable {
  /// The lower-cased word; numbers of one pattern are one word.
  package let word: UInt32
  /// The last one to four bytes, lower-cased.
  package let suffixes: SIMD4<UInt32>
  /// The first one to three bytes, lower-cased.
  package let prefixes: SIMD4<UInt32>
  /// Capitals, digits, hyphens and stops.
  package let shape: UInt32

  package static let none = WordAtoms(
    word: 1, suffixes: SIMD4(repeating: 1), prefixes: SIMD4(repeating: 1), shape: 1)

  private init(word: UInt32, suffixes: SIMD4<UInt32>, prefixes: SIMD4<UInt32>, shape: UInt32) {
    self.word = word
    self.suffixes = suffixes
    self.prefixes = prefixes
    self.shape = shape
  }

  /// `casing` tells whether capitals mean anything where the word stands.
  package init(of token: Token, in text: [UInt8], casing: Casing) {
    let start = Int(token.range.start)
    let end = Int(token.range.end)
    word =
      token.shape.contains(.hasDigit)
      ? Self.pattern(start, end, text) : UInt32(truncatingIfNeeded: token.key.hash ^ (token.key.hash >> 32))
    var marks: UInt32 = 0
    for index in start..<min(end, start + 24) {
      if text[index] == UInt8(ascii: "-") { marks |= 0x1_0000 }
      if text[index] == UInt8(ascii: ".") { marks |= 0x2_0000 }
    }
    let mask: TokenShape =
      casing == .meaningful
      ? [.capitalized, .allCapitals, .hasDigit, .hasLetter, .mark, .hasLowercase] : [.hasDigit, .hasLetter, .mark]
    let caseless: UInt32 = casing == .meaningful ? 0 : 0x4_0000
    let oneLetter: UInt32 = end - start == 1 ? 0x8_0000 : 0
    shape = UInt32(token.shape.intersection(mask).rawValue) | marks | caseless | oneLetter
    suffixes = Self.ends(start, end, text)
    prefixes = Self.beginnings(start, end, text)
  }

  @inline(__always)
  private static func lowercase(_ byte: UInt8) -> UInt32 {
    UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }

  private static func ends(_ start: Int, _ end: Int, _ text: [UInt8]) -> SIMD4<UInt32> {
    var packed: UInt32 = 0
    var ends = SIMD4<UInt32>(repeating: 2)
    for length in 1...4 where end - length >= start {
      packed = packed << 8 | lowercase(text[end - length])
      ends[length - 1] = packed
    }
    return ends
  }

  private static func beginnings(_ start: Int, _ end: Int, _ text: [UInt8]) -> SIMD4<UInt32> {
    var packed: UInt32 = 0
    var beginnings = SIMD4<UInt32>(repeating: 2)
    for length in 1...3 where start + length <= end {
      packed = packed << 8 | lowercase(text[start + length - 1])
      beginnings[length - 1] = packed
    }
    return beginnings
  }

  /// "1,250" and "3,400" are one word, "2012" another.
  private static func pattern(_ start: Int, _ end: Int, _ text: [UInt8]) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for index in start..<min(end, start + 24) {
      let byte = text[index] &- 0x30 < 10 ? UInt32(0x30) : lowercase(text[index])
      hash = (hash ^ byte) &* 0x0100_0193
    }
    return hash
  }
}

/// Whether capitals tell names from words.
package enum Casing: Sendable {
  case meaningful
  /// The sentence is all in capitals, or has none.
  case meaningless

  /// The casing of a sentence: meaningless where nearly all its letters are capitals, or it has no capital at all.
  package init(of tokens: ArraySlice<Token>) {
    var words = 0
    var capitals = 0
    var capitalized = 0
    for token in tokens where token.shape.contains(.hasLetter) {
      words += 1
      if token.shape.contains(.allCapitals) { capitals += 1 }
      if token.shape.contains(.capitalized) { capitalized += 1 }
    }
    let isShouted = words >= 3 && capitals * 10 >= words * 8
    self = isShouted || (capitalized == 0 && words >= 4) ? .meaningless : .meaningful
  }
}
