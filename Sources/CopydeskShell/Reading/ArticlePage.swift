internal import NewsAnalysis
internal import NewsText

/// A whole article, with the references of what was found in it beside its lines.
struct ArticlePage {
  let analysis: Analysis
  let settings: Settings

  private static let gutter = 10

  func lines() -> [StyledLine] {
    var lines = ArticleHead(article: analysis.article, settings: settings).lines()
    let marks = self.marks
    let labels = self.labels
    var next = 0
    for paragraph in analysis.article.layout.paragraphs {
      lines.append("")
      let flow = FlowedText(analysis.article.text, paragraph.range, marks: marks)
      for line in flow.lines(width: max(20, settings.width - Self.gutter)) {
        var beside: [String] = []
        while next < labels.count, labels[next].start < line.range.end {
          beside.append(labels[next].text)
          next += 1
        }
        let label = TextFitting.padded(beside.joined(separator: " "), to: Self.gutter - 1) + " "
        lines.append((StyledLine(label, .reference) + line.styled).withoutTrailingBlanks)
      }
    }
    return lines
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
