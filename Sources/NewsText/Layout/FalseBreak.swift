/// Tells a paragraph's end from a place where a page or a symbol broke it in two.
struct FalseBreak {
  let text: [UInt8]

  /// Whether `next` goes on in the sentence that `paragraph` stops in.
  func joins(_ paragraph: Layout.Paragraph, _ next: Layout.Paragraph) -> Bool {
    let end = paragraph.fragments[paragraph.fragments.count - 1]
    let tail = text[max(Int(end.start), Int(end.end) - 120)..<Int(end.end)]
    guard paragraph.range.count >= 20, let last = lastScalar(of: tail) else { return false }
    let begin = firstScalar(of: text[next.fragments[0].indices])
    if begin.isLower, last.isOpen { return last.isComma || !isHeading(paragraph) }
    guard begin.isUpper else { return false }
    return last.isComma && paragraph.range.count >= 60 && !endsInAddress(tail) || endsInStub(tail)
  }

  /// A short first line without a stop in it, and that may end where it ends: a headline, whatever follows.
  private func isHeading(_ paragraph: Layout.Paragraph) -> Bool {
    let range = paragraph.range
    guard range.count <= 120, text[..<Int(range.start)].allSatisfy({ $0 <= 0x20 }) else { return false }
    return !text[range.indices].contains(UInt8(ascii: ".")) && !OpenEndings.contains(lastWord(of: range))
  }

  private func lastWord(of range: ByteRange) -> WordKey {
    WordKey(text[range.indices].split { $0 <= 0x20 }.last ?? [])
  }

  /// `… last week. Dear Ines,`: what follows the last stop is too short for a sentence.
  private func endsInAddress(_ tail: ArraySlice<UInt8>) -> Bool {
    let sentence = tail.reversed().prefix { !".!?".utf8.contains($0) }
    return sentence.count < 24
  }

  private struct Ending {
    /// A letter, a digit, a comma: nothing that ends a sentence.
    var isOpen = false
    var isComma = false
  }

  private struct Beginning {
    var isLower = false
    var isUpper = false
  }

  /// The last scalar but for closing quotation marks and brackets.
  private func lastScalar(of tail: ArraySlice<UInt8>) -> Ending? {
    let scalars = String(decoding: tail, as: UTF8.self).unicodeScalars
    guard let last = scalars.last(where: { !"\"'”’»)]".unicodeScalars.contains($0) }) else { return nil }
    let isComma = last == ","
    let isWord = last.properties.isAlphabetic || last.properties.numericType != nil
    return Ending(isOpen: isComma || isWord || last == "-" || last == "–", isComma: isComma && scalars.last == ",")
  }

  private func firstScalar(of head: ArraySlice<UInt8>) -> Beginning {
    let scalars = String(decoding: head.prefix(16), as: UTF8.self).unicodeScalars
    guard let first = scalars.first else { return Beginning() }
    return Beginning(isLower: first.properties.isLowercase, isUpper: first.properties.isUppercase)
  }

  /// `… on dissent. Five`: after the last sentence one or two words that can only begin another.
  private func endsInStub(_ tail: ArraySlice<UInt8>) -> Bool {
    // Nearly every paragraph ends in a mark, and then need not be taken apart.
    guard let last = tail.last(where: { $0 > 0x20 }), last >= 0x80 || last | 0x20 >= 0x61 else { return false }
    let words = String(decoding: tail, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    guard words.count >= 3 else { return false }
    for length in 1...2 {
      let stub = words.suffix(length)
      let before = words[words.count - length - 1]
      let closed = before.last { !"\"'”’»)]".contains($0) }
      guard closed.map({ ".!?…".contains($0) }) == true else { continue }
      return stub.allSatisfy { $0.allSatisfy(\.isLetter) }
        && SentenceOpeners.contains(WordKey(stub[stub.startIndex].utf8))
        && stub.first?.first?.isUppercase == true
    }
    return false
  }
}
