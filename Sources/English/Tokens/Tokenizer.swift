internal import NewsText

/// Cuts the paragraphs of an article into words and marks, by the conventions of the English Web Treebank: clitics
/// ("do|n't", "Putin|'s"), hyphens ("15|-|year", but "e-mail") and units ("5|pm") are cut off, abbreviations keep
/// their stop.
struct Tokenizer {
  let text: [UInt8]
  private let classes = CharacterClass.ascii
  private(set) var tokens: [Token] = []
  /// The end of the fragment being read.
  private(set) var limit = 0
  /// Where reading goes on behind `limit`: the start of the paragraph's next fragment, or nil at its end.
  private(set) var resumption: Int?
  /// What the next token stands behind.
  private var before: TokenShape = []
  /// A single quotation mark is open, so that "s'" may close it.
  private var singleQuoteIsOpen = false

  init(text: [UInt8]) {
    self.text = text
    limit = text.count
  }

  /// Makes room for as many tokens as such a text usually has.
  mutating func reserveTokens() {
    tokens.reserveCapacity(text.count / 5 + 8)
  }

  /// Appends the tokens of one paragraph and returns their range.
  mutating func read(_ paragraph: Layout.Paragraph) -> TokenRange {
    let first = tokens.count
    before = [.spaceBefore, .paragraphStart]
    singleQuoteIsOpen = false
    for (index, fragment) in paragraph.fragments.enumerated() {
      limit = Int(fragment.end)
      resumption = index + 1 < paragraph.fragments.count ? Int(paragraph.fragments[index + 1].start) : nil
      if index > 0 { before.formUnion(tokens.count > first ? [.spaceBefore, .fragmentStart] : [.spaceBefore]) }
      readFragment(from: Int(fragment.start))
    }
    return TokenRange(first, tokens.count)
  }

  private mutating func readFragment(from start: Int) {
    var offset = start
    while offset < limit {
      let scalar = scalar(at: offset)
      if scalar.kind == .space {
        before.insert(.spaceBefore)
        offset = scalar.end
      } else {
        offset = readToken(at: offset, scalar)
      }
    }
  }

  /// Reads one token or several glued ones; returns the offset behind them.
  private mutating func readToken(at offset: Int, _ scalar: ScannedScalar) -> Int {
    if before.contains(.spaceBefore) || tokens.last?.shape.contains(.mark) == true,
      let end = addressEnd(from: offset, scalar)
    {
      return emit(offset, end)
    }
    switch scalar.kind {
    case .lower, .upper: return readWord(at: offset)
    case .digit: return readNumber(at: offset)
    case .apostrophe: return readApostrophe(at: offset, scalar)
    case .dot: return readDots(at: offset, scalar)
    default: return emit(offset, markEnd(from: offset, scalar))
    }
  }

  // MARK: characters

  /// The scalar at `offset`, which is inside the fragment.
  @inline(__always)
  func scalar(at offset: Int) -> ScannedScalar {
    let byte = text[offset]
    if byte < 0x80 { return ScannedScalar(kind: classes[Int(byte)], end: offset + 1, value: UInt32(byte)) }
    return wideScalar(at: offset, byte)
  }

  private func wideScalar(at offset: Int, _ byte: UInt8) -> ScannedScalar {
    let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let end = min(offset + width, limit)
    var value = UInt32(byte) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for index in offset + 1..<max(end, offset + 1) { value = value << 6 | UInt32(text[index] & 0x3F) }
    return ScannedScalar(kind: CharacterClass.of(scalar: value), end: end, value: value)
  }

  /// The class at `offset`; a space where the fragment ends.
  @inline(__always)
  func kind(at offset: Int) -> CharacterClass {
    guard offset < limit else { return .space }
    return scalar(at: offset).kind
  }

  /// The byte at `offset`, 0 where the fragment ends.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    offset < limit ? text[offset] : 0
  }

  // MARK: tokens

  /// Appends the token of `start..<end`; returns `end`.
  @discardableResult
  mutating func emit(_ start: Int, _ end: Int) -> Int {
    let range = ByteRange(start, end)
    tokens.append(Token(range: range, key: WordKey(of: range, in: text), shape: shape(of: range).union(before)))
    before = []
    return end
  }

  /// Appends a mark that is known to be, or not to be, a quotation mark.
  mutating func emitQuotationMark(_ start: Int, _ end: Int) -> Int {
    let range = ByteRange(start, end)
    let shape: TokenShape = [.mark, .quotationMark]
    tokens.append(Token(range: range, key: WordKey(of: range, in: text), shape: shape.union(before)))
    before = []
    return end
  }

  func shape(of range: ByteRange) -> TokenShape {
    var shape: TokenShape = []
    var offset = Int(range.start)
    var hasLower = false
    var hasUpper = false
    var isQuote = false
    while offset < Int(range.end) {
      let scalar = scalar(at: offset)
      switch scalar.kind {
      case .lower: hasLower = hasLower || scalar.value != 0x5F
      case .upper:
        if !hasUpper, !hasLower { shape.insert(.capitalized) }
        hasUpper = true
      case .digit: shape.insert(.hasDigit)
      case .doubleQuote: isQuote = true
      default: break
      }
      offset = scalar.end
    }
    if hasLower { shape.formUnion([.hasLetter, .hasLowercase]) }
    if hasUpper { shape.insert(.hasLetter) }
    if hasUpper, !hasLower { shape.insert(.allCapitals) }
    if shape.isDisjoint(with: [.hasLetter, .hasDigit]) {
      shape.insert(.mark)
      if isQuote { shape.insert(.quotationMark) }
    }
    return shape
  }

  /// "’em", "'60s", "workers|'" and quotation marks.
  private mutating func readApostrophe(at offset: Int, _ scalar: ScannedScalar) -> Int {
    if isDoubled(at: offset, scalar) {
      return emitQuotationMark(offset, self.scalar(at: scalar.end).end)
    }
    let isApart = before.contains(.spaceBefore)
    let last = isApart ? nil : tokens.last
    let isGlued = last.map { !$0.shape.contains(.mark) } == true
    if !isGlued, kind(at: scalar.end).isWord, scalar.value != 0x2018, let end = elisionEnd(from: scalar.end) {
      return emit(offset, end)
    }
    if isGlued, !singleQuoteIsOpen, scalar.value != 0x2018, let last, endsInS(last) || last.shape.contains(.hasDigit) {
      return emit(offset, scalar.end)
    }
    singleQuoteIsOpen = scalar.value == 0x2018 || (scalar.value != 0x2019 && !isGlued && kind(at: scalar.end).isWord)
    return emitQuotationMark(offset, scalar.end)
  }

  /// "''" and "``", which stand for one mark.
  private func isDoubled(at offset: Int, _ scalar: ScannedScalar) -> Bool {
    scalar.end < limit && self.scalar(at: scalar.end).value == scalar.value && scalar.value != 0x2032
  }

  private func endsInS(_ token: Token) -> Bool {
    text[Int(token.range.end) - 1] | 0x20 == UInt8(ascii: "s")
  }
}
