internal import NewsText

/// Reads piece after piece from a run of bytes without a space in it.
struct PieceCursor {
  let text: [UInt8]
  var position: Int
  let start: Int
  let end: Int

  /// The next piece; nil where what stood there (a space inside a token) is none.
  mutating func next() -> Piece? {
    let byte = text[position]
    if byte <= 0x20 {
      position += 1
      return nil
    }
    if isDigit(position) || byte == UInt8(ascii: ".") && isDigit(position + 1) && !isDigit(position - 1) {
      return digits()
    }
    if Scalars.foreignDigitLength(text, at: position, end: end) > 0 { return digits() }
    if letterLength(at: position) > 0 { return word() }
    return mark()
  }

  private var spaceFlag: Piece.Flags {
    position == start || text[position - 1] <= 0x20 || endsWithWideSpace ? .spaceBefore : []
  }

  /// A no-break or thin space stands before the position.
  private var endsWithWideSpace: Bool {
    position >= start + 2 && text[position - 1] == 0xA0 && text[position - 2] == 0xC2
      || position >= start + 3 && text[position - 3] == 0xE2 && text[position - 2] == 0x80
        && (text[position - 1] == 0xAF || text[position - 1] == 0x89)
  }

  func isDigit(_ index: Int) -> Bool {
    index >= start && index < end && text[index] &- 0x30 < 10
  }

  /// The number of bytes of the letter at `index`; 0 where none stands there.
  private func letterLength(at index: Int) -> Int {
    guard index >= start, index < end else { return 0 }
    let byte = text[index]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 ? 1 : 0 }
    return Scalars.letterLength(text, at: index, end: end)
  }

  private mutating func word() -> Piece {
    let first = position
    var flags = spaceFlag
    var capitals = 0
    var letters = 0
    var dotted = false
    while position < end {
      let length = letterLength(at: position)
      if length > 0 {
        if text[position] &- 0x41 < 26 { capitals += 1 }
        letters += 1
        position += length
      } else if isInnerPoint(wordStart: first) {
        dotted = true
        position += 1
      } else if isInnerApostrophe {
        position += text[position] == 0x27 ? 1 : 3
      } else {
        break
      }
    }
    if dotted { flags.insert(.dotted) }
    if text[first] &- 0x41 < 26 { flags.insert(.capitalized) }
    if capitals == letters { flags.insert(.allCapitals) }
    if capitals > 0, !flags.contains(.capitalized) { flags.insert(.innerCapital) }
    let bytes = text[first..<position]
    return piece(
      .word, from: first, flags: flags, key: dotted ? WordKey(bytes.lazy.filter { $0 != 0x2E }) : WordKey(bytes))
  }

  /// The point of "p.m." or "U.S.": single letters with a point after each.
  private func isInnerPoint(wordStart: Int) -> Bool {
    guard text[position] == 0x2E, position > wordStart, letterLength(at: position - 1) == 1 else { return false }
    let aloneBefore = position - 1 == wordStart || text[position - 2] == 0x2E
    guard aloneBefore else { return false }
    if letterLength(at: position + 1) == 1, letterLength(at: position + 2) == 0 { return true }
    return position - 2 > wordStart  // the last point of "p.m."
  }

  /// The apostrophe of "don't" or "o'clock"; that of a possessive "s" opens a piece of its own.
  private var isInnerApostrophe: Bool {
    let length = Scalars.apostropheLength(text, at: position, end: end)
    guard length > 0, letterLength(at: position + length) > 0 else { return false }
    let isPossessive =
      text[position + length] | 0x20 == UInt8(ascii: "s") && letterLength(at: position + length + 1) == 0
    return !isPossessive
  }

  private mutating func mark() -> Piece {
    let first = position
    var flags = spaceFlag
    let apostrophe = Scalars.apostropheLength(text, at: position, end: end)
    if apostrophe > 0, letterLength(at: position + apostrophe) == 1,
      text[position + apostrophe] | 0x20 == UInt8(ascii: "s"),
      letterLength(at: position + apostrophe + 1) == 0, !flags.contains(.spaceBefore)
    {
      position += apostrophe + 1
      return piece(.mark, from: first, flags: flags.union(.possessive), key: WordKey(text[first..<position]))
    }
    position = min(end, position + Scalars.length(of: text[position]))
    if Scalars.isDash(text, at: first, end: end) {
      if text[first..<min(first + 3, text.count)].elementsEqual("—".utf8) { flags.insert(.emDash) }
      return piece(.mark, from: first, flags: flags, key: Mark.dash)
    }

    return piece(.mark, from: first, flags: flags, key: WordKey(text[first..<position]))
  }

  func piece(
    _ kind: Piece.Kind, from first: Int, flags: Piece.Flags, key: WordKey, digits: Int = 0, value: Double = 0
  ) -> Piece {
    Piece(
      range: ByteRange(first, position), kind: kind, flags: flags, digits: UInt8(clamping: digits), token: 0, key: key,
      sign: kind == .word ? UnitSigns.key(of: text[first..<position]) : key, value: value)
  }
}

extension PieceCursor {
  /// Digits with their groups and decimals: "5,400", "2,00,000", "3.75", ".5".
  private mutating func digits() -> Piece {
    let first = position
    var flags = spaceFlag
    if letterLength(at: first - 1) > 0 || first > start && text[first - 1] >= 0xC3 && letterBefore(first) {
      flags.insert(.afterLetter)
    }
    var number = DecimalText()
    readDigits(into: &number)
    let leading = position - first
    if leading > 1, text[first] == 0x30 { flags.insert(.leadingZero) }
    if leading > 0, leading <= 3, readGroups(into: &number) { flags.insert(.grouped) }
    let whole = number.count
    if position < end, text[position] == 0x2E, isDigit(position + 1) {
      position += 1
      number.startDecimals()
      readDigits(into: &number)
      flags.insert(.decimal)
    }
    if isChained || whole > 18 || Scalars.foreignDigitLength(text, at: position, end: end) > 0 { flags.insert(.broken) }
    skipChain(flags)
    return piece(.digits, from: first, flags: flags, key: WordKey(hash: 0), digits: whole, value: number.value)
  }

  private func letterBefore(_ index: Int) -> Bool {
    var lead = index - 1
    while lead > start, text[lead] & 0xC0 == 0x80 { lead -= 1 }
    return letterLength(at: lead) > 0
  }

  private mutating func readDigits(into number: inout DecimalText) {
    while isDigit(position) {
      number.append(text[position] &- 0x30)
      position += 1
    }
  }

  /// ",ddd" groups, or the ",dd,ddd" of India.
  private mutating func readGroups(into number: inout DecimalText) -> Bool {
    var any = false
    while position < end, text[position] == 0x2C || isSwissGroup {
      var length = 0
      while isDigit(position + 1 + length) { length += 1 }
      let isIndian = length == 2 && position + 3 < end && text[position + 3] == 0x2C && isDigit(position + 4)
      guard length == 3 || isIndian else { break }
      position += 1
      readDigits(into: &number)
      any = true
    }
    return any
  }

  /// The "'500" of "3'500"; feet and inches have at most two digits there.
  private var isSwissGroup: Bool {
    text[position] == 0x27 && (1...3).allSatisfy { isDigit(position + $0) } && !isDigit(position + 4)
  }

  /// More digits follow after a point or a comma or two: a version, an address, a list without spaces, "1,,000".
  private var isChained: Bool {
    guard position < end else { return false }
    switch text[position] {
    case 0x2E: return isDigit(position + 1)
    case 0xD9: return isForeignPoint
    case 0x2C: return isDigit(position + 1) || position + 1 < end && text[position + 1] == 0x2C && isDigit(position + 2)
    default: return false
    }
  }

  /// The "٫" or "٬" of Arabic decimals and groups before a digit.
  private var isForeignPoint: Bool {
    position + 2 < end && text[position] == 0xD9 && (text[position + 1] == 0xAB || text[position + 1] == 0xAC)
      && isDigit(position + 2)
  }

  /// A chain is one piece.
  private mutating func skipChain(_ flags: Piece.Flags) {
    guard flags.contains(.broken) else { return }
    while position < end {
      let foreign = Scalars.foreignDigitLength(text, at: position, end: end)
      if foreign > 0 {
        position += foreign
      } else if isForeignPoint {
        position += 2
      } else if isDigit(position) || isChained {
        position += 1
      } else if text[position] == 0x2C, isDigit(position + 1) {
        position += 1
      } else {
        break
      }
    }
  }
}
