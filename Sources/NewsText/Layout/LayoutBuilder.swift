/// Builds the layout of a text, line by line.
struct LayoutBuilder {
  private let text: [UInt8]
  private let form: Layout.Form
  private let lines: [TextLine]
  private let roles: [LineRole]
  private var paragraphs: [Layout.Paragraph] = []
  private var furniture: [Layout.Furniture] = []
  private var noise: [ByteRange] = []
  private var diagnostics: [Diagnostic] = []
  /// Whether the next paragraph may be the rest of the last one.
  private var mayRunOn = false

  static func layout(of text: [UInt8], title: String?, form: Layout.Form) -> Layout {
    let lines = TextLine.lines(of: text)
    let roles = LineRoles(of: lines, in: text, form: form, title: title).roles
    var builder = LayoutBuilder(text: text, form: form, lines: lines, roles: roles)
    builder.build()
    return Layout(
      paragraphs: builder.paragraphs, furniture: builder.furniture, noise: builder.noise,
      diagnostics: builder.diagnostics)
  }

  private init(text: [UInt8], form: Layout.Form, lines: [TextLine], roles: [LineRole]) {
    self.text = text
    self.form = form
    self.lines = lines
    self.roles = roles
  }

  private mutating func build() {
    let wrapping = Wrapping(of: lines, form: form)
    var index = 0
    while index < lines.count {
      var next = index + 1
      if roles[index] == .body {
        while next < lines.count, roles[next] == .body, goesOn(next, wrapping) { next += 1 }
        addParagraph(lines[index].range.union(lines[next - 1].range))
      } else {
        addAside(lines[index].range, roles[index])
      }
      index = next
    }
  }

  /// Whether line `index` belongs to the paragraph of the line above it.
  private func goesOn(_ index: Int, _ wrapping: Wrapping) -> Bool {
    let line = lines[index]
    guard line.gap == 0 else { return false }
    if form == .markdown { return !opensItem(line) }
    return wrapping.continues(lines[index - 1], in: line, of: text)
  }

  private func opensItem(_ line: TextLine) -> Bool {
    let first = text[Int(line.range.start)]
    return "-*+>|#".utf8.contains(first) || (0x30...0x39).contains(first)
  }

  private mutating func addAside(_ range: ByteRange, _ role: LineRole) {
    mayRunOn = mayRunOn && role.letsSentencesRunOn
    guard let kind = role.kind else {
      noise.append(range)
      report(symbols: Noise(in: range, of: text, form: .body).symbols)
      return
    }
    if kind == .pageNumber { diagnostics.append(Diagnostic(.pageNumber, at: range)) }
    let found = Noise(in: range, of: text, form: form)
    report(symbols: found.symbols)
    let marks = kind == .headline || role == .heading ? found.all + headingMark(range) : found.all
    let parts = Self.parts(of: range, without: marks.sorted(), in: text)
    noise += marks.sorted()
    let whole = parts.isEmpty ? range : parts[0].union(parts[parts.count - 1])
    furniture.append(Layout.Furniture(kind: kind, range: whole))
  }

  /// The number signs of a Markdown heading.
  private func headingMark(_ range: ByteRange) -> [ByteRange] {
    let signs = text[range.indices].prefix { $0 == UInt8(ascii: "#") }.count
    return signs > 0 ? [ByteRange(range.start, range.start + UInt32(signs))] : []
  }

  private mutating func addParagraph(_ range: ByteRange) {
    let found = Noise(in: range, of: text, form: form)
    let all = found.all
    noise += all
    report(symbols: found.symbols)
    let fragments = Self.parts(of: range, without: all, in: text)
    guard !fragments.isEmpty else { return }
    add(Layout.Paragraph(fragments: fragments))
    mayRunOn = true
  }

  private mutating func report(symbols: [ByteRange]) {
    for symbol in symbols {
      let words = String(decoding: text[symbol.indices], as: UTF8.self)
      diagnostics.append(Diagnostic(.strayMark, at: symbol, detail: words))
    }
  }

  private mutating func add(_ paragraph: Layout.Paragraph) {
    if mayRunOn, let last = paragraphs.last, FalseBreak(text: text).joins(last, paragraph) {
      let place = ByteRange(last.range.end, paragraph.range.start)
      diagnostics.append(Diagnostic(.brokenParagraph, at: place))
      paragraphs[paragraphs.count - 1] = Layout.Paragraph(fragments: last.fragments + paragraph.fragments)
    } else {
      paragraphs.append(paragraph)
    }
  }

  /// What `cuts` (sorted, disjoint) leave of `range`, without blanks at the ends of each part.
  private static func parts(of range: ByteRange, without cuts: [ByteRange], in text: [UInt8]) -> [ByteRange] {
    var parts: [ByteRange] = []
    var start = Int(range.start)
    func add(upTo end: Int) {
      guard start < end else { return }
      let part = TextLine.trimmed(start, end, of: text)
      if !part.isEmpty { parts.append(part) }
    }
    for cut in cuts {
      add(upTo: Int(cut.start))
      start = Int(cut.end)
    }
    add(upTo: Int(range.end))
    return parts
  }
}
