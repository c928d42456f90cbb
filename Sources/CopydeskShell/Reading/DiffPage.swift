internal import NewsAnalysis
internal import NewsText

/// Two articles side by side: what a newsroom asks first, then the text.
struct DiffPage {
  let comparison: Comparison
  let settings: Settings
  var typography = Typography.counted

  /// What is told of marks, dashes and capitals that differ.
  enum Typography {
    case counted, listed
  }

  private var left: Article { comparison.left.article }
  private var right: Article { comparison.right.article }

  func lines() -> [StyledLine] {
    let sections = [
      changes("Headline", .headline), changes("Notices", .correctionNote), changes("Figures", .figure), comparedFigures,
      QuotationSection(comparison: comparison, settings: settings).lines(), sources, changes("Names", .name),
      changes("Dates", .date), verbs, typography == .listed ? changes("Typography", .typography) : [],
    ].filter { !$0.isEmpty }
    let told = sections.isEmpty ? [["no headline, figure, quotation or source differs"]] : sections
    return (head + told.flatMap { [""] + $0 } + [""] + DiffText(comparison: comparison, settings: settings).lines())
      .map { $0.withoutTrailingBlanks }
  }

  /// How the figures of two outlets stand to each other; those of two versions have changed or not.
  private var comparedFigures: [StyledLine] {
    guard !comparison.areVersions else { return [] }
    return MatrixFigures(
      analyses: [comparison.left, comparison.right], figures: comparison.figures, settings: settings
    ).lines()
  }

  private var head: [StyledLine] {
    func side(_ sign: String, _ article: Article, _ style: Style) -> [StyledLine] {
      let published = [article.outlet, article.published].compactMap { $0 }.joined(separator: ", ")
      let line = StyledLine("\(sign) ", style) + StyledLine(article.id, .reference) + StyledLine("  \(published)")
      return line.wrapped(to: settings.width)
    }
    let reuse = comparison.reuse
    let shares =
      "word for word: \(NumberText.percent(reuse.leftInRight)) of \(left.id) stands in \(right.id), "
      + "\(NumberText.percent(reuse.rightInLeft)) of \(right.id) in \(left.id)"
    return side("-", left, .removed) + side("+", right, .added)
      + StyledLine(shares, .faint).wrapped(to: settings.width)
      + DiffSummary(comparison: comparison).sentences().flatMap { StyledLine($0).wrapped(to: settings.width) }
  }

  /// Words that report and were changed: "said" → "claimed".
  private var verbs: [StyledLine] {
    let changes = comparison.changes.filter { change in
      change.kind == .wording && change.detail != nil && Self.isShort(change.left) && Self.isShort(change.right)
    }
    return changes.isEmpty ? [] : [StyledLine("Reporting verbs", .heading)] + changes.flatMap { lines(of: $0) }
  }

  private func changes(_ title: String, _ kind: Change.Kind) -> [StyledLine] {
    let changes = comparison.changes.filter { $0.kind == kind }
    return changes.isEmpty ? [] : [StyledLine(title, .heading)] + changes.flatMap { lines(of: $0) }
  }

  private func lines(of change: Change) -> [StyledLine] {
    let isToldByPlaces = change.detail == "\(change.left?.text ?? "") → \(change.right?.text ?? "")"
    let told = isToldByPlaces ? nil : change.detail
    let detail = told.map { StyledLine("  (\($0))", .faint) } ?? StyledLine()
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

  /// Longer words tell more than a verb; they stand in the text.
  private static func isShort(_ place: Change.Place?) -> Bool {
    place.map { $0.text.split(separator: " ").count <= 3 } ?? true
  }

  private var sources: [StyledLine] {
    let both = comparison.sources.filter { $0.creditingArticles == [0, 1] }.map { $0.name }
    let parts = [
      Part(title: "in both", names: both),
      Part(title: "under another name", names: comparison.renamings.map { "\($0.left) → \($0.right)" }),
    ].filter { !$0.names.isEmpty }
    let changes = comparison.changes.filter { $0.kind == .source }
    guard !parts.isEmpty || !changes.isEmpty else { return [] }
    return [StyledLine("Sources", .heading)]
      + parts.flatMap { part in
        let line = StyledLine("\(part.title): ", .faint) + StyledLine(part.names.joined(separator: ", "), .source)
        return line.wrapped(to: settings.width - 2).map { StyledLine("  ") + $0 }
      } + credited("credited with words only in \(left.id)", changes, .removed)
      + credited("credited with words only in \(right.id)", changes, .added)
      + credited("the same statement, credited otherwise", changes, .changed)
  }

  private func credited(_ title: String, _ changes: [Change], _ operation: Change.Operation) -> [StyledLine] {
    let changes = changes.filter { $0.operation == operation }
    guard !changes.isEmpty else { return [] }
    return StyledLine("\(title):", .faint).wrapped(to: settings.width - 2).map { StyledLine("  ") + $0 }
      + changes.flatMap { lines(of: $0) }
  }

  private struct Part {
    let title: String
    let names: [String]
  }
}
