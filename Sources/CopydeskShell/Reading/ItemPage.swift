internal import NewsAnalysis
internal import NewsText

/// One thing that was found, in its place, with what is known of it.
struct ItemPage {
  let analysis: Analysis
  /// What is shown in ⟦⟧.
  let ranges: [ByteRange]
  let marks: [StyledRange]
  /// Names and values below the text.
  let facts: [Fact]
  let settings: Settings

  struct Fact: Sendable {
    let name: String
    let value: String?
    let style: Style

    init(_ name: String, _ value: String?, _ style: Style = .plain) {
      self.name = name
      self.value = value
      self.style = style
    }
  }

  private static let indent = 2
  private static let mostParagraphs = 12
  /// Longer lines are hard to read.
  private static let widest = 100

  func lines() -> [StyledLine] {
    let paragraphs = self.paragraphs
    var lines: [StyledLine] = []
    for paragraph in paragraphs.prefix(Self.mostParagraphs) {
      let flow = FlowedText(analysis.article.text, paragraph, marks: marks, bracketed: ranges)
      lines += flow.lines(width: min(settings.width, Self.widest) - Self.indent).map { line in
        StyledLine(TextFitting.blanks(Self.indent)) + line.styled
      }
      lines.append("")
    }
    if paragraphs.count > Self.mostParagraphs {
      let rest = NumberText.counted(paragraphs.count - Self.mostParagraphs, Noun("more paragraph"))
      lines += [StyledLine("  (and \(rest))", .faint), ""]
    }
    return lines + FactList(facts: facts, settings: settings).lines()
  }

  /// The paragraphs, or what stands around them, that hold one of the ranges.
  private var paragraphs: [ByteRange] {
    let body = analysis.article.layout.paragraphs.map { $0.range }
    let held = body.filter { paragraph in ranges.contains { $0.overlaps(paragraph) } }
    let outside = ranges.filter { range in !body.contains { $0.overlaps(range) } }
    return (held + outside).sorted()
  }
}
