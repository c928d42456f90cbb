internal import NewsText

extension Tokenizer {
  /// Behind a mark: a run of one and the same where runs are usual ("--", "!!", "==="), a whole smiley, otherwise one.
  func markEnd(from offset: Int, _ scalar: ScannedScalar) -> Int {
    if let end = smileyEnd(from: offset) { return end }
    var end = scalar.end
    switch scalar.kind {
    case .terminator:
      while end < limit, kind(at: end) == .terminator || kind(at: end) == .dot { end = self.scalar(at: end).end }
    case .hyphen, .symbol, .joiner:
      let isSingle = Self.singles.contains(scalar.value)
      while end < limit, !isSingle, self.scalar(at: end).value == scalar.value { end = self.scalar(at: end).end }
      end = modifiersEnd(from: end)
    default: break
    }
    return end
  }

  /// Brackets, "%", "&", "," and the like are never joined in runs.
  private static let singles: Set<UInt32> = Set("()[]{}%&,;@^|".unicodeScalars.map(\.value))

  /// Behind variation selectors, skin tones and what a zero-width joiner joins.
  private func modifiersEnd(from offset: Int) -> Int {
    var end = offset
    while end < limit {
      let next = scalar(at: end)
      guard next.kind == .joiner else { break }
      end = next.end
      if next.value == 0x200D, end < limit, kind(at: end) == .symbol { end = scalar(at: end).end }
    }
    return end
  }

  /// Behind ":-)", ";)", ":("; nil where none stands.
  private func smileyEnd(from offset: Int) -> Int? {
    let eyes = byte(at: offset)
    guard eyes == UInt8(ascii: ":") || eyes == UInt8(ascii: ";") else { return nil }
    let mouth = byte(at: offset + 1) == UInt8(ascii: "-") ? offset + 2 : offset + 1
    switch byte(at: mouth) {
    case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"):
      return kind(at: mouth + 1).isWord ? nil : mouth + 1
    default: return nil
    }
  }

  /// Behind a web or e-mail address, a hashtag or a user name that starts at `offset`; nil where none does.
  func addressEnd(from offset: Int, _ scalar: ScannedScalar) -> Int? {
    switch scalar.value {
    case 0x23, 0x40: return kind(at: scalar.end).isLetter ? lettersEnd(from: scalar.end) : nil
    default: break
    }
    guard scalar.kind.isWord, opensAddress(at: offset) else { return nil }
    var end = offset
    while end < limit, kind(at: end) != .space, kind(at: end) != .doubleQuote, !Self.isAngle(byte(at: end)) {
      end = self.scalar(at: end).end
    }
    while end > offset + 1, Self.closing.contains(text[end - 1]) { end -= 1 }
    return end
  }

  private static func isAngle(_ byte: UInt8) -> Bool { byte == 0x3C || byte == 0x3E }
  private static let closing = Set(".,;:!?)]}'".utf8)

  /// Whether "http:", "www." or a name with "@" and a stop stands at `offset`. Looks at 64 bytes at most.
  private func opensAddress(at offset: Int) -> Bool {
    if startsWithWWW(offset) { return true }
    let bound = min(limit, offset + 64)
    var index = offset
    while index < bound, text[index] < 0x80, isNameByte(text[index]) { index += 1 }
    guard index < bound else { return false }
    if text[index] == UInt8(ascii: "@") {
      var domain = index + 1
      while domain < bound, isNameByte(text[domain]), text[domain] != UInt8(ascii: ".") { domain += 1 }
      return domain > index + 1 && byte(at: domain) == UInt8(ascii: ".") && kind(at: domain + 1).isLetter
    }
    return text[index] == UInt8(ascii: ":") && byte(at: index + 1) == UInt8(ascii: "/")
      && byte(at: index + 2) == UInt8(ascii: "/")
  }

  private func startsWithWWW(_ offset: Int) -> Bool {
    (0..<3).allSatisfy { byte(at: offset + $0) | 0x20 == UInt8(ascii: "w") }
      && byte(at: offset + 3) == UInt8(ascii: ".")
  }

  /// Letters, digits and what an address has before its "@" or ":".
  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "+"):
      true
    default: false
    }
  }
}
