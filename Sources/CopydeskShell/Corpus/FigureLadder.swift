internal import NewsAnalysis
internal import NewsText

/// Figures of one event, quantity and scope from low to high, with who says each. None is called right.
struct FigureLadder {
  /// The articles that were compared.
  let analyses: [Analysis]
  /// Whether a title names the articles that give a figure, as where several events stand in one table.
  var titles = Titles.quantities
  /// What a source of one of them is called.
  let speaker: (_ article: Int, _ source: Int?) -> Cell

  enum Titles: Sendable {
    case quantities, quantitiesAndArticles
  }

  static let columns: [Table.Column] = [
    .init("about"), .init("figure", .reference, .reference), .init("low to high", .label, .number),
    .init("value", .text, .number), .init("said by", .text, .source), .init("outlet"),
    .init("as of", .label),
    .init("verdict", .label, in: .details), .init("date", .date, in: .details),
  ]

  static let legend = "marks: ● told, ○ about or vague, ▸ or more, ◂ or less"

  func rows(of row: FigureRow) -> [Table.Row] {
    let scale = LadderScale(row.items.map { figure($0) })
    let sorted = firsts(of: row).enumerated().sorted { a, b in
      let (left, right) = (scale.order(figure(a.element)), scale.order(figure(b.element)))
      return left == right ? a.offset < b.offset : left < right
    }
    let articles = titles == .quantities ? "" : " (\(names(of: row)))"
    let about = Cell.text("\(row.about): \(meaning(of: row))\(articles)")
    return sorted.map { self.row($0.element, about, row.verdict, scale) }
  }

  /// Those that repeat no other of the row: what an article tells twice has one rung.
  private func firsts(of row: FigureRow) -> [FigureRow.Item] {
    let shown = Set(row.items)
    return row.items.filter { item in
      figure(item).sameAs.map { !shown.contains(FigureRow.Item(article: item.article, figure: $0)) } ?? true
    }
  }

  private func figure(_ item: FigureRow.Item) -> Figure {
    analyses[item.article].figures[item.figure]
  }

  /// The articles that give one, so that two groups of one quantity are told apart.
  private func names(of row: FigureRow) -> String {
    Set(row.items.map { $0.article }).sorted().map { analyses[$0].article.id }.joined(separator: ", ")
  }

  private func row(
    _ item: FigureRow.Item, _ about: Cell, _ verdict: FigureRow.Verdict, _ scale: LadderScale
  ) -> Table.Row {
    let article = analyses[item.article].article
    let figure = figure(item)
    let reference = Reference(article: article.id, item: .figure(item.figure))
    let shown = Passage(text: article.text, ranges: [figure.range])
    return Table.Row(
      [
        about, .reference(reference), .drawing(scale.mark(of: figure)),
        .quantity(Quantity(low: figure.low, high: figure.high, shown: shown)),
        voice(of: item), Cell(article.outlet), Cell(day(of: item)), .text(verdict.rawValue), Cell(article.date),
      ], reference: reference)
  }

  private func voice(of item: FigureRow.Item) -> Cell {
    let figure = figure(item)
    return figure.isClaimOfNobody ? .text(FigureVoice.nobodyNamed) : speaker(item.article, figure.saidBy)
  }

  /// As of when the figure holds; nil where neither it nor its article says so.
  private func day(of item: FigureRow.Item) -> String? {
    figure(item).asOf ?? analyses[item.article].article.date?.description
  }

  private func meaning(of row: FigureRow) -> String {
    switch row.verdict {
    case .agree: "agree"
    case .conflict: "conflict, differing figures\(times(of: row))"
    case .compatible: "compatible, figures that allow each other"
    case .update: "update, a later figure"
    case .notComparable: "not comparable, of another event or span"
    }
  }

  /// Whether they are told of one time or of several.
  private func times(of row: FigureRow) -> String {
    let days = firsts(of: row).map { day(of: $0) }
    guard let first = days.compactMap({ $0 }).min(), let last = days.compactMap({ $0 }).max(), !days.contains(nil)
    else { return ", some undated" }
    return first == last ? " for the same time" : ", as of \(first) to \(last)"
  }
}
