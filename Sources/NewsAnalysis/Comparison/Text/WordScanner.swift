internal import NewsText

/// Cuts bytes into words by what can be seen of them: letters and digits, with the apostrophe inside "don't" and the
/// marks inside "14,000" and "1.5"; a hyphen parts words. A Chinese or Japanese character is a word of its own.
///
/// It needs no analysis, so a hundred thousand articles can be compared at the speed of reading them.
struct WordScanner {
  private let text: [UInt8]
  private let end: Int
  private var position: Int

  init(_ text: [UInt8], in range: ByteRange) {
    self.text = text
    position = Int(range.start)
    end = Int(range.end)
  }

  /// The words of `range` in text order.
  static func words(of text: [UInt8], in range: ByteRange) -> [ComparedWord] {
    var scanner = WordScanner(text, in: range)
    var words: [ComparedWord] = []
    words.reserveCapacity(range.count / 6 + 1)
    while let word = scanner.next() { words.append(word) }
    return words
  }

  mutating func next() -> ComparedWord? {
    while position < end {
      let start = position
      let first = unit(at: position)
      position += first.width
      switch first.kind {
      case .mark: continue
      case .ideograph: return word(from: start)
      case .letter, .digit:
        extend(from: first.kind)
        return word(from: start)
      }
    }
    return nil
  }

  private func word(from start: Int) -> ComparedWord {
    let range = ByteRange(start, position)
    return ComparedWord(range: range, key: WordKey(of: range, in: text))
  }

  /// Moves `position` to the end of the word whose first character was of `kind`.
  private mutating func extend(from kind: CharacterClass) {
    var last = kind
    while position < end {
      let unit = unit(at: position)
      if unit.kind == .letter || unit.kind == .digit {
        position += unit.width
        last = unit.kind
      } else if let joined = joiner(after: last) {
        position += joined
      } else {
        return
      }
    }
  }

  /// The width of the mark at `position` where it stands inside a word: an apostrophe between letters, a comma or
  /// point between digits.
  private func joiner(after last: CharacterClass) -> Int? {
    let byte = text[position]
    if last == .digit {
      guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: "."), position + 1 < end else { return nil }
      return (0x30...0x39).contains(text[position + 1]) ? 1 : nil
    }
    var width = 0
    if byte == UInt8(ascii: "'") {
      width = 1
    } else if byte == 0xE2, position + 2 < end, text[position + 1] == 0x80, text[position + 2] == 0x99 {
      width = 3
    }
    guard width > 0, position + width < end else { return nil }
    return unit(at: position + width).kind == .letter ? width : nil
  }

  private func unit(at index: Int) -> ScannedCharacter {
    let byte = text[index]
    if byte < 0x80 { return ScannedCharacter(kind: CharacterClass(ascii: byte), width: 1) }
    let width = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, end - index)
    guard width > 1 else { return ScannedCharacter(kind: .mark, width: 1) }
    return ScannedCharacter(kind: CharacterClass(lead: byte, second: text[index + 1]), width: width)
  }
}

private struct ScannedCharacter {
  let kind: CharacterClass
  /// In bytes.
  let width: Int
}

/// What a character can be inside running text.
private enum CharacterClass {
  case letter, digit, ideograph, mark

  init(ascii byte: UInt8) {
    switch byte {
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    default: self = .mark
    }
  }

  /// The class of a character beyond ASCII by its first two bytes: its block in Unicode.
  init(lead: UInt8, second: UInt8) {
    switch (lead, second) {
    case (0xC2, 0xAA), (0xC2, 0xB5), (0xC2, 0xBA): self = .letter
    case (0xC2, _): self = .mark
    case (0xE2, 0x80...0xAF): self = .mark
    case (0xE3, 0x80), (0xEF, 0xBC...0xBD), (0xEF, 0xB8...0xB9): self = .mark
    case (0xE3, 0x81...0xBF), (0xE4...0xE9, _): self = .ideograph
    case (0xF0, 0x9F): self = .mark
    case (0xF0, 0xA0...0xBF): self = .ideograph
    default: self = .letter
    }
  }
}
