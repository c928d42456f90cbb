internal import NewsText

/// Cuts HTML or XML into tokens, forgivingly, in one pass: what is no tag is text, what is not closed runs to the end.
/// Comments, declarations and processing instructions are passed over; entities declared in a file are not expanded.
struct MarkupScanner {
  private let bytes: [UInt8]
  private let dialect: MarkupDialect
  private var index = 0
  /// The HTML element whose content is no markup, until its end tag: `script`.
  private var rawElement: String?

  /// More attributes of one tag than this are passed over.
  private static let mostAttributes = 64
  private static let commentMark = Array("<!--".utf8)
  private static let dataMark = Array("<![CDATA[".utf8)
  private static let rawElements: Set<String> = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed"]

  init(_ bytes: [UInt8], _ dialect: MarkupDialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  /// The next token; nil at the end.
  mutating func next() -> MarkupToken? {
    while index < bytes.count {
      if let name = rawElement {
        rawElement = nil
        if let text = rawText(until: name) { return text }
        continue
      }
      guard bytes[index] == UInt8(ascii: "<"), let kind = tagKind(at: index) else { return text() }
      switch kind {
      case .start: return start()
      case .end: return end()
      case .characterData: return characterData()
      case .comment: skip(past: "-->", from: index + 4)
      case .declaration: skipDeclaration()
      case .instruction: skip(past: dialect == .xml ? "?>" : ">", from: index + 2)
      }
    }
    return nil
  }

  private enum TagKind {
    case start, end, comment, declaration, characterData, instruction
  }

  private func tagKind(at place: Int) -> TagKind? {
    guard place + 1 < bytes.count else { return nil }
    switch bytes[place + 1] {
    case UInt8(ascii: "/"): return place + 2 < bytes.count && Self.isNameStart(bytes[place + 2]) ? .end : nil
    case UInt8(ascii: "?"): return .instruction
    case UInt8(ascii: "!"):
      if starts(with: Self.commentMark, at: place) { return .comment }
      return starts(with: Self.dataMark, at: place) ? .characterData : .declaration
    default: return Self.isNameStart(bytes[place + 1]) ? .start : nil
    }
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private func starts(with words: [UInt8], at place: Int) -> Bool {
    place + words.count <= bytes.count && bytes[place..<place + words.count].elementsEqual(words)
  }

  private mutating func text() -> MarkupToken {
    let start = index
    repeat { index += 1 } while index < bytes.count && !(bytes[index] == UInt8(ascii: "<") && tagKind(at: index) != nil)
    return .text(CharacterReferences.resolved(bytes[start..<index]))
  }

  private mutating func rawText(until name: String) -> MarkupToken? {
    let start = index
    let mark = Array("</\(name)".utf8)
    while index < bytes.count, !isRawEnd(mark) { index += 1 }
    guard index > start else { return nil }
    let content = bytes[start..<index]
    return .text(name == "title" || name == "textarea" ? CharacterReferences.resolved(content) : Array(content))
  }

  private func isRawEnd(_ mark: [UInt8]) -> Bool {
    guard bytes[index] == UInt8(ascii: "<"), index + mark.count <= bytes.count else { return false }
    return zip(bytes[index..<index + mark.count], mark).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
  }

  private mutating func characterData() -> MarkupToken {
    let start = index + 9
    let end = bytes.firstPlace(of: Array("]]>".utf8), from: start) ?? bytes.count
    index = min(end + 3, bytes.count)
    return .text(Array(bytes[min(start, end)..<end]))
  }

  private mutating func skip(past mark: String, from start: Int) {
    let place = bytes.firstPlace(of: Array(mark.utf8), from: min(start, bytes.count))
    index = place.map { $0 + mark.utf8.count } ?? bytes.count
  }

  /// A document type with its internal subset.
  private mutating func skipDeclaration() {
    var brackets = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "[") { brackets += 1 }
      if byte == UInt8(ascii: "]") { brackets -= 1 }
      if byte == UInt8(ascii: ">"), brackets <= 0 { return }
    }
  }

  private mutating func end() -> MarkupToken {
    index += 2
    let name = self.name()
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
    index = min(index + 1, bytes.count)
    return .end(name)
  }

  private mutating func start() -> MarkupToken {
    index += 1
    let name = self.name()
    var attributes: [MarkupAttribute] = []
    var isSelfClosing = false
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if bytes[index] == UInt8(ascii: "/") {
        isSelfClosing = true
        index += 1
      } else if Self.isBlank(bytes[index]) {
        index += 1
      } else {
        isSelfClosing = false
        let attribute = self.attribute()
        if attributes.count < Self.mostAttributes { attributes.append(attribute) }
      }
    }
    index = min(index + 1, bytes.count)
    if dialect == .html, Self.rawElements.contains(name) { rawElement = name }
    return .start(StartTag(name: name, attributes: attributes, isSelfClosing: isSelfClosing))
  }

  /// Up to a blank or the end of the tag.
  private mutating func name() -> String {
    let start = index
    while index < bytes.count, !Self.isBlank(bytes[index]), !"/>=".utf8.contains(bytes[index]) { index += 1 }
    let name = String(decoding: bytes[start..<index], as: UTF8.self)
    return dialect == .html ? name.lowercased() : name
  }

  private mutating func attribute() -> MarkupAttribute {
    let before = index
    let name = self.name()
    if index == before { index += 1 }  // a lone `=`
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return MarkupAttribute(name: name, value: "") }
    index += 1
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    let value = CharacterReferences.resolved(attributeValue())
    return MarkupAttribute(name: name, value: String(decoding: value, as: UTF8.self))
  }

  private mutating func attributeValue() -> ArraySlice<UInt8> {
    guard index < bytes.count else { return [] }
    let mark = bytes[index]
    if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
      let start = index + 1
      let end = bytes[start...].firstIndex(of: mark) ?? bytes.count
      index = min(end + 1, bytes.count)
      return bytes[start..<end]
    }
    let start = index
    while index < bytes.count, !Self.isBlank(bytes[index]), bytes[index] != UInt8(ascii: ">") { index += 1 }
    return bytes[start..<index]
  }
}
