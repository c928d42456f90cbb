internal import NewsAnalysis
internal import NewsText

/// A whole article, with the references of what was found in it beside its lines.
struct ArticlePage {
  let analysis: Analysis
  let settings: Settings

  private static let gutter = 10
  /// Longer lines are hard to read.
  private static let widest = 100

  func lines() -> [StyledLine] {
    var lines = ArticleHead(article: analysis.article, settings: settings).lines()
    let marks = self.marks
    var waiting = labels[...]
    for paragraph in analysis.article.layout.paragraphs {
      lines.append("")
      let flow = FlowedText(analysis.article.text, paragraph.range, marks: marks)
      var beside: [String] = []
      for line in flow.lines(width: max(20, min(settings.width, Self.widest) - Self.gutter)) {
        let here = waiting.prefix { $0.start < line.range.end }
        waiting = waiting.dropFirst(here.count)
        beside += here.map { $0.text }
        lines.append((StyledLine(Self.gutter(taking: &beside), .reference) + line.styled).withoutTrailingBlanks)
      }
      while !beside.isEmpty {
        lines.append(StyledLine(Self.gutter(taking: &beside), .reference).withoutTrailingBlanks)
      }
    }
    return lines
  }

  /// As many labels as fit beside one line; the others wait for the next.
  private static func gutter(taking labels: inout [String]) -> String {
    var text = ""
    while let next = labels.first, text.isEmpty || text.count + 1 + next.count < gutter {
      text += (text.isEmpty ? "" : " ") + next
      labels.removeFirst()
    }
    return TextFitting.padded(text, to: gutter - 1) + " "
  }

  private var marks: [StyledRange] {
    analysis.quotations.flatMap { QuotationMarks.of($0) }
      + analysis.figures.map { StyledRange(range: $0.range, style: .number) }
  }

  private struct Label {
    let start: UInt32
    let text: String
  }

  /// The references by the place where the things begin; quotations before figures.
  private var labels: [Label] {
    let quotations = analysis.quotations.enumerated().compactMap { index, quotation in
      quotation.content.first.map { Label(start: $0.start, text: "q\(index + 1)") }
    }
    let figures = analysis.figures.enumerated().map { Label(start: $1.range.start, text: "f\($0 + 1)") }
    return (quotations + figures).enumerated().sorted { a, b in
      (a.element.start, a.offset) < (b.element.start, b.offset)
    }.map { $0.element }
  }
}

/// The three parts of an attribution as styled ranges.
enum QuotationMarks {
  static func of(_ quotation: Quotation) -> [StyledRange] {
    quotation.content.map { StyledRange(range: $0, style: .quotation) }
      + quotation.cue.map { StyledRange(range: $0, style: .cue) }
      + quotation.source.map { StyledRange(range: $0, style: .source) }
  }
}
