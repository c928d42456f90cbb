internal import NewsAnalysis
internal import NewsText

/// The standoff format of the annotation tool brat, for one article: its text lies beside it as `.txt`.
struct BratExport: CorpusExport {
  let ending = "ann"
  let summary = "brat standoff annotations of a corpus of one article"

  func bytes(of corpus: AnalysedCorpus, under supervision: Supervision) throws(CorpusExportError) -> [UInt8] {
    guard corpus.analyses.count == 1 else {
      throw .unsuitable(reason: "an .ann file annotates one article, and \(corpus.analyses.count) are loaded")
    }
    var lines = BratLines(corpus.analyses[0])
    return lines.bytes()
  }
}

/// Numbers text-bound annotations and the relations between them.
private struct BratLines {
  private let analysis: Analysis
  private let offsets: ScalarOffsets
  private var lines: [String] = []
  private var texts = 0
  private var notes = 0

  init(_ analysis: Analysis) {
    self.analysis = analysis
    offsets = ScalarOffsets(of: analysis.article.text)
  }

  mutating func bytes() -> [UInt8] {
    for (index, quotation) in analysis.quotations.enumerated() {
      let content = text("Content", quotation.content)
      let cue = text("Cue", quotation.cue)
      let source = text("Source", quotation.source)
      let roles = [("Cue", cue), ("Source", source)].compactMap { role, id in id.map { "\(role):\($0)" } }
      guard let content else { continue }
      lines.append("E\(index + 1)\t" + (["Content:\(content)"] + roles).joined(separator: " "))
      note(analysis.checks(of: quotation), on: "E\(index + 1)")
    }
    for figure in analysis.figures {
      if let place = text("Figure", [figure.range]) { note(analysis.checks(of: figure), on: place) }
    }
    for date in analysis.dates { _ = text("Date", [date.range]) }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// What readers said of an annotation.
  private mutating func note(_ checks: String?, on annotation: String) {
    guard let checks else { return }
    notes += 1
    lines.append("#\(notes)\tAnnotatorNotes \(annotation)\tchecked by a reader: \(checks)")
  }

  /// A text-bound annotation; brat wants one line of text and pieces without line ends.
  private mutating func text(_ type: String, _ ranges: [ByteRange]) -> String? {
    let pieces = ranges.flatMap { withoutLineEnds($0) }
    guard !pieces.isEmpty else { return nil }
    texts += 1
    let places = pieces.map { "\(offsets.scalar(atByte: $0.start)) \(offsets.scalar(atByte: $0.end))" }
    let words = pieces.map { analysis.article.string($0) }.joined(separator: " ")
    lines.append("T\(texts)\t\(type) \(places.joined(separator: ";"))\t\(words)")
    return "T\(texts)"
  }

  private func withoutLineEnds(_ range: ByteRange) -> [ByteRange] {
    var pieces: [ByteRange] = []
    var start = Int(range.start)
    let text = analysis.article.text
    for index in range.indices where text[index] == 0x0A || text[index] == 0x0D {
      if start < index { pieces.append(ByteRange(start, index)) }
      start = index + 1
    }
    if start < Int(range.end) { pieces.append(ByteRange(start, Int(range.end))) }
    return pieces
  }
}
