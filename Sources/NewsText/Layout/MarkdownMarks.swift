/// The marks of Markdown in a paragraph: emphasis, links, pictures, footnotes, quotation and list marks.
struct MarkdownMarks {
  private let text: [UInt8]
  private let end: Int
  private var found: [ByteRange] = []
  private var index: Int
  /// Where emphasis was opened, for each of `*`, `**`, `_`, `__`.
  private var open: [Emphasis] = []

  private struct Emphasis {
    let mark: UInt8
    let range: ByteRange
  }

  /// In text order of their ends; disjoint.
  static func ranges(in range: ByteRange, of text: [UInt8]) -> [ByteRange] {
    var marks = MarkdownMarks(range, of: text)
    marks.scan()
    return marks.found
  }

  private init(_ range: ByteRange, of text: [UInt8]) {
    self.text = text
    index = Int(range.start)
    end = Int(range.end)
  }

  private mutating func scan() {
    takeLineMarks()
    while index < end {
      switch text[index] {
      case UInt8(ascii: "*"), UInt8(ascii: "_"): takeEmphasis()
      case UInt8(ascii: "["): takeBracket()
      case UInt8(ascii: "!") where byte(index + 1) == UInt8(ascii: "["): takePicture()
      case UInt8(ascii: "<"): takeAddress()
      case 0x0A:
        index += 1
        takeLineMarks()
      default: index += 1
      }
    }
  }

  private func byte(_ index: Int) -> UInt8? {
    index < end ? text[index] : nil
  }

  private mutating func add(_ start: Int, _ stop: Int) {
    found.append(ByteRange(start, stop))
  }

  /// `> `, `- `, `* `, `+ ` at the start of a line.
  private mutating func takeLineMarks() {
    while let mark = byte(index) {
      if mark == 0x20 {
        index += 1
      } else if mark == UInt8(ascii: ">") {
        add(index, index + 1)
        index += 1
      } else if [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(mark), byte(index + 1) == 0x20 {
        add(index, index + 1)
        index += 2
        return
      } else {
        return
      }
    }
  }

  /// Opening marks stand before a word, closing ones after one; what finds no partner stays text.
  private mutating func takeEmphasis() {
    let start = index
    let mark = text[index]
    while byte(index) == mark { index += 1 }
    let run = ByteRange(start, index)
    guard run.count <= 3 else { return }
    let before = start > 0 ? text[start - 1] : 0x20
    let after = byte(index) ?? 0x20
    if let last = open.last, last.mark == mark, last.range.count == run.count, !Self.isBlank(before),
      !Self.isWord(after)
    {
      open.removeLast()
      found += [last.range, run]
    } else if !Self.isBlank(after), !Self.isWord(before) {
      open.append(Emphasis(mark: mark, range: run))
    }
  }

  /// `[words](address)` keeps its words; `[^1]` and `[^1]:` go whole.
  private mutating func takeBracket() {
    let start = index
    index += 1
    guard let close = closing(UInt8(ascii: "]"), from: index) else { return }
    if byte(index) == UInt8(ascii: "^") {
      index = byte(close + 1) == UInt8(ascii: ":") ? close + 2 : close + 1
      add(start, index)
    } else if byte(close + 1) == UInt8(ascii: "("), let last = closing(UInt8(ascii: ")"), from: close + 2) {
      add(start, start + 1)
      add(close, last + 1)
      index = last + 1
    }
  }

  /// `![words](address)` goes whole.
  private mutating func takePicture() {
    let start = index
    index += 2
    guard let close = closing(UInt8(ascii: "]"), from: index), byte(close + 1) == UInt8(ascii: "("),
      let last = closing(UInt8(ascii: ")"), from: close + 2)
    else { return }
    add(start, last + 1)
    index = last + 1
  }

  /// `<https://…>`, `<br>`: markup without blanks, or one of HTML's inline elements.
  private mutating func takeAddress() {
    let start = index
    index += 1
    guard let close = closing(UInt8(ascii: ">"), from: index), let first = byte(start + 1),
      first == UInt8(ascii: "/") || (0x61...0x7A).contains(first | 0x20)
    else { return }
    index = close + 1
    add(start, index)
  }

  /// The place of `mark` on the same line, at most 300 bytes on.
  private func closing(_ mark: UInt8, from start: Int) -> Int? {
    var place = start
    while place < end, place < start + 300, text[place] != 0x0A {
      if text[place] == mark { return place }
      place += 1
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
