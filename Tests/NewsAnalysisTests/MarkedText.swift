import NewsAnalysis
import NewsText

/// A text in which the places that a test asks for are marked: `"⟦source:Petrova⟧ ⟦cue:said⟧ …"`.
///
/// A test strips the marks, analyses the plain text, marks again what was found and compares two strings.
struct MarkedText {
  /// A labelled place of a text.
  struct Mark: Hashable {
    let label: String
    let range: ByteRange
  }

  /// The text without marks.
  let text: String
  let marks: [Mark]

  /// Takes the marks out of `marked`; they may be nested.
  init(_ marked: String) {
    var bytes: [UInt8] = []
    var marks: [Mark] = []
    var open: [Mark] = []
    var rest = Substring(marked)
    while let character = rest.popFirst() {
      if character == "⟦", let colon = rest.firstIndex(of: ":") {
        open.append(Mark(label: String(rest[..<colon]), range: ByteRange(bytes.count, bytes.count)))
        rest = rest[rest.index(after: colon)...]
      } else if character == "⟧", let last = open.popLast() {
        marks.append(Mark(label: last.label, range: ByteRange(Int(last.range.start), bytes.count)))
      } else {
        bytes += character.utf8
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.marks = marks
  }

  /// `text` with `marks` written into it. Ranges may be nested, but must not cross.
  static func marking(_ text: String, _ marks: [Mark]) -> String {
    let sorted = marks.sorted { ($0.range.start, $1.range.end, $0.label) < ($1.range.start, $0.range.end, $1.label) }
    var result: [UInt8] = []
    var open: [Mark] = []
    var next = sorted[...]
    for (offset, byte) in (Array(text.utf8) + [0]).enumerated() {
      while let last = open.last, Int(last.range.end) == offset {
        result += "⟧".utf8
        open.removeLast()
      }
      while let mark = next.first, Int(mark.range.start) == offset {
        result += "⟦\(mark.label):".utf8
        open.append(mark)
        next = next.dropFirst()
      }
      result.append(byte)
    }
    return String(decoding: result.dropLast(), as: UTF8.self)
  }

  /// `text` with the parts of all its outer quotations marked: `content`, `cue`, `source`.
  static func quotations(in text: String) -> String {
    let analysis = Analyzer().analyze(Article(id: "test", text: Array(text.utf8)))
    let outer = analysis.quotations.filter { $0.inside == nil }
    return marking(
      text,
      outer.flatMap { quotation in
        quotation.content.map { Mark(label: "content", range: $0) }
          + quotation.cue.map { Mark(label: "cue", range: $0) }
          + quotation.source.map { Mark(label: "source", range: $0) }
      })
  }
}
