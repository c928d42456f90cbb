internal import NewsAnalysis
internal import NewsText

/// Which article prints which quotation, in which words.
struct MatrixQuotations {
  let matrix: OutletMatrix
  let grid: ArticleGrid
  let settings: Settings

  private static let mostLines = 3
  private static let labelWidth = 15

  func lines() -> [StyledLine] {
    guard !matrix.quotations.isEmpty else { return [] }
    return [StyledLine("Quotations", .heading)] + legend + [grid.head] + matrix.quotations.flatMap { lines(of: $0) }
  }

  private var legend: [StyledLine] {
    let used = Set(matrix.quotations.flatMap { row in row.items.map { GradeName($0.grade) } })
    let told = matrix.quotations.contains { !$0.tellings.isEmpty }
    let names = GradeName.allCases.filter { used.contains($0) || $0 == .told && told }
    let parts = names.map { "\($0.mark) \($0.rawValue)" } + ["– not found"]
    return StyledLine(parts.joined(separator: " · "), .faint).wrapped(to: settings.width - 2).map {
      StyledLine("  ") + $0
    }
  }

  private func lines(of row: QuotationRow) -> [StyledLine] {
    let fullest = row.items[row.fullest]
    let quotation = matrix.articles[fullest.article].quotations[fullest.quotation]
    let speaker = quotation.speaker.map {
      StyledLine("\(matrix.articles[fullest.article].sources[$0].name): ", .source)
    }
    let words = (speaker ?? StyledLine()) + StyledLine("“\(fullest.text)”", .quotation)
    guard row.items.count + row.tellings.count > 1 else {
      let place = StyledLine("  \(reference(fullest.article, fullest.quotation))", .reference)
      return grid.lines(words + place, atMost: Self.mostLines + 1) { mark(of: row, in: $0) }
    }
    return grid.lines(words, atMost: Self.mostLines) { mark(of: row, in: $0) } + references(row)
  }

  private func mark(of row: QuotationRow, in article: Int) -> String {
    if let item = row.item(in: article) { return GradeName(item.grade).mark }
    return row.tellings.contains { $0.article == article } ? GradeName.told.mark : "–"
  }

  /// Where each stands, by grade: those with the same words in one line, the others with the words that differ.
  private func references(_ row: QuotationRow) -> [StyledLine] {
    GradeName.allCases.flatMap { name in
      let items = row.items.filter { GradeName($0.grade) == name }
      let differing = items.filter { Self.showsWords(name) && !$0.edits.isEmpty }
      let plain = items.filter { !(Self.showsWords(name) && !$0.edits.isEmpty) }
      let told = name == .told ? row.tellings : []
      return entry(name, plain.map { reference($0.article, $0.quotation) }, StyledLine())
        + differing.flatMap { entry(name, [reference($0.article, $0.quotation)], marked($0, of: row)) }
        + told.flatMap { entry(name, [reference($0.article, $0.quotation)], StyledLine($0.text)) }
    }
  }

  private static func showsWords(_ name: GradeName) -> Bool {
    name == .cutMarked || name == .cutUnmarked || name == .wordsDiffer
  }

  private func reference(_ article: Int, _ quotation: Int) -> String {
    Reference(article: matrix.articles[article].article.id, item: .quotation(quotation)).description
  }

  private func marked(_ item: QuotationRow.Item, of row: QuotationRow) -> StyledLine {
    let fullest = row.items[row.fullest]
    let left = matrix.articles[fullest.article]
    return MarkedEdits(
      left: left.article, right: matrix.articles[item.article].article, edits: item.edits.filter { !$0.isTypographic }
    ).line(of: left.quotations[fullest.quotation].content).aroundEdits()
  }

  private func entry(_ name: GradeName, _ references: [String], _ words: StyledLine) -> [StyledLine] {
    guard !references.isEmpty else { return [] }
    let indent = min(grid.used, settings.width / 4)
    let label = name == .told ? "told" : name.rawValue
    let line =
      StyledLine(TextFitting.padded(label, to: Self.labelWidth) + "  ", .faint)
      + StyledLine(references.joined(separator: ", "), .reference) + (words.isEmpty ? words : StyledLine("  ") + words)
    return line.wrapped(to: settings.width - indent).enumerated().map { index, line in
      StyledLine(TextFitting.blanks(index == 0 ? indent : indent + 2)) + line
    }
  }
}
