internal import NewsText

extension Tokenizer {
  /// Reads a number ("1,000.50", "9/11", "7:30", "713-853-3989"), and cuts a unit off ("5|pm").
  mutating func readNumber(at start: Int) -> Int {
    var end = digitsEnd(from: start)
    if let telephone = groupedEnd(from: start, firstGroup: end) { return emit(start, telephone) }
    while let next = nextDigits(at: end) { end = next }
    guard kind(at: end).isLetter else { return emit(start, decadeEnd(start, end)) }
    let tail = lettersEnd(from: end)
    if isUnit(end, tail) {
      emit(start, end)
      return readWord(at: end)
    }
    return emit(start, tail)
  }

  private func digitsEnd(from offset: Int) -> Int {
    var end = offset
    if kind(at: end) == .dot { end += 1 }
    while kind(at: end) == .digit { end += 1 }
    return end
  }

  /// Behind the digits that a stop, comma, colon or slash joins to those before `end`.
  private func nextDigits(at end: Int) -> Int? {
    switch byte(at: end) {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"):
      return kind(at: end + 1) == .digit ? digitsEnd(from: end + 1) : nil
    default: return nil
    }
  }

  /// Behind a telephone number or a date: three groups and more, or three digits and four.
  private func groupedEnd(from start: Int, firstGroup: Int) -> Int? {
    var end = firstGroup
    var groups = 1
    var last = firstGroup - start
    while byte(at: end) == UInt8(ascii: "-"), kind(at: end + 1) == .digit {
      let next = digitsEnd(from: end + 1)
      last = next - end - 1
      end = next
      groups += 1
    }
    guard groups > 2 || (groups == 2 && firstGroup - start == 3 && last == 4), !kind(at: end).isLetter else {
      return nil
    }
    return end
  }

  private func isUnit(_ start: Int, _ end: Int) -> Bool {
    // "5a.m." has its unit's first letter here.
    if end - start == 1, byte(at: end) == UInt8(ascii: "."), byte(at: end + 1) | 0x20 == UInt8(ascii: "m") {
      return byte(at: end + 2) == UInt8(ascii: ".")
    }
    return Lexicon.units.contains(WordKey(of: ByteRange(start, end), in: text))
  }

  /// "1960's" is one token, "2004's" too.
  private func decadeEnd(_ start: Int, _ end: Int) -> Int {
    guard end - start == 2 || end - start == 4, kind(at: end) == .apostrophe else { return end }
    let behind = scalar(at: end).end
    return byte(at: behind) == UInt8(ascii: "s") && !kind(at: behind + 1).isWord ? behind + 1 : end
  }
}
