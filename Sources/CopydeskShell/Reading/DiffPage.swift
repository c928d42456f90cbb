internal import NewsAnalysis
internal import NewsText

/// Two articles side by side: what a newsroom asks first, then the text.
struct DiffPage {
  let comparison: Comparison
  let settings: Settings

  private var left: Article { comparison.left.article }
  private var right: Article { comparison.right.article }

  func lines() -> [StyledLine] {
    let sections = [
      changes("Headline", .headline), changes("Notices", .correctionNote), changes("Figures", .figure),
      QuotationSection(comparison: comparison, settings: settings).lines(), sources, changes("Names", .name),
      changes("Dates", .date),
    ].filter { !$0.isEmpty }
    let told = sections.isEmpty ? [["no headline, figure, quotation or source differs"]] : sections
    return (head + told.flatMap { [""] + $0 } + [""] + DiffText(comparison: comparison, settings: settings).lines())
      .map { $0.withoutTrailingBlanks }
  }

  private var head: [StyledLine] {
    func side(_ sign: String, _ article: Article, _ style: Style) -> [StyledLine] {
      let published = [article.outlet, article.date?.description].compactMap { $0 }.joined(separator: ", ")
      let line = StyledLine("\(sign) ", style) + StyledLine(article.id, .reference) + StyledLine("  \(published)")
      return line.wrapped(to: settings.width)
    }
    let reuse = comparison.reuse
    let shares =
      "word for word: \(NumberText.percent(reuse.leftInRight)) of \(left.id) stands in \(right.id), "
      + "\(NumberText.percent(reuse.rightInLeft)) of \(right.id) in \(left.id)"
    return side("-", left, .removed) + side("+", right, .added)
      + StyledLine(shares, .faint).wrapped(to: settings.width)
  }

  private func changes(_ title: String, _ kind: Change.Kind) -> [StyledLine] {
    let changes = comparison.changes.filter { $0.kind == kind }
    return changes.isEmpty ? [] : [StyledLine(title, .heading)] + changes.flatMap { lines(of: $0) }
  }

  private func lines(of change: Change) -> [StyledLine] {
    let detail = change.detail.map { StyledLine("  (\($0))", .faint) } ?? StyledLine()
    switch (change.left, change.right) {
    case (let left?, let right?):
      let line =
        StyledLine("  ") + StyledLine(left.text, .removed) + StyledLine(" → ") + StyledLine(right.text, .added) + detail
      if DisplayWidth.of(line.plain) <= settings.width { return [line] }
      return entry("-", left.text, .removed, StyledLine()) + entry("+", right.text, .added, detail)
    case (let left?, nil): return entry("-", left.text, .removed, detail)
    case (nil, let right?): return entry("+", right.text, .added, detail)
    case (nil, nil): return []
    }
  }

  private func entry(_ sign: String, _ text: String, _ style: Style, _ detail: StyledLine) -> [StyledLine] {
    let lines = (StyledLine(text, style) + detail).wrapped(to: settings.width - 4)
    return lines.enumerated().map { StyledLine($0 == 0 ? "  \(sign) " : "    ", style) + $1 }
  }

  private var sources: [StyledLine] {
    let rows = comparison.sources
    func names(_ articles: [Int]) -> [String] {
      rows.filter { row in row.items.map { $0.article } == articles }.map { $0.name }
    }
    let parts = [
      Part(title: "in both", names: names([0, 1])), Part(title: "found only in \(left.id)", names: names([0])),
      Part(title: "found only in \(right.id)", names: names([1])),
    ].filter { !$0.names.isEmpty }
    guard !parts.isEmpty else { return [] }
    return [StyledLine("Sources", .heading)]
      + parts.flatMap { part in
        let line = StyledLine("\(part.title): ", .faint) + StyledLine(part.names.joined(separator: ", "), .source)
        return line.wrapped(to: settings.width - 2).map { StyledLine("  ") + $0 }
      }
  }

  private struct Part {
    let title: String
    let names: [String]
  }
}
