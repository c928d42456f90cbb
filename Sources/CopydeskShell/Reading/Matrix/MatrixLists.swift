internal import NewsAnalysis
internal import NewsText

/// For each article what it alone has, and what is not found in it though others have it.
struct MatrixLists {
  let matrix: OutletMatrix
  let settings: Settings

  /// A list of more goes on in the rows.
  private static let mostItems = 8
  /// What one other article has is told as that one's own.
  private static let fewestCarriers = 2

  private struct Item {
    let name: String
    let style: Style
    /// The articles that have it.
    let carriers: [Int]
  }

  func lines() -> [StyledLine] {
    let items = self.items
    let alone = matrix.articles.indices.flatMap { index in
      list("found only in \(id(of: index))", items.filter { $0.carriers == [index] }) { _ in nil }
    }
    let missing = matrix.articles.indices.flatMap { index in
      list("not found in \(id(of: index))", self.missing(items, from: index)) { $0.carriers.count }
    }
    return section("In one article only", alone) + (alone.isEmpty || missing.isEmpty ? [] : [""])
      + section("Not found in one article, with how many others have it", missing)
  }

  private func section(_ title: String, _ lines: [StyledLine]) -> [StyledLine] {
    lines.isEmpty ? [] : StyledLine(title, .heading).wrapped(to: settings.width) + lines
  }

  /// What most others have first.
  private func missing(_ items: [Item], from article: Int) -> [Item] {
    items.enumerated().filter { $0.element.carriers.count >= Self.fewestCarriers }
      .filter { !$0.element.carriers.contains(article) }
      .sorted { (-$0.element.carriers.count, $0.offset) < (-$1.element.carriers.count, $1.offset) }
      .map { $0.element }
  }

  private var items: [Item] {
    let sources = matrix.sources.map { Item(name: $0.name, style: .source, carriers: $0.creditingArticles) }
    let quotations = matrix.quotations.map { row in
      let fullest = row.items[row.fullest]
      let reference = Reference(article: id(of: fullest.article), item: .quotation(fullest.quotation))
      return Item(name: reference.description, style: .reference, carriers: row.carriers)
    }
    let figures = matrix.figures.filter { $0.verdict != .notComparable }.map { row in
      Item(name: row.about, style: .number, carriers: Set(row.items.map { $0.article }).sorted())
    }
    return sources + quotations + figures
  }

  private func id(of article: Int) -> String { matrix.articles[article].article.id }

  private func list(_ title: String, _ items: [Item], count: (Item) -> Int?) -> [StyledLine] {
    guard !items.isEmpty else { return [] }
    var line = StyledLine("\(title): ", .faint)
    for (index, item) in items.prefix(Self.mostItems).enumerated() {
      if index > 0 { line.append(", ") }
      line.append(item.name, item.style)
      if let count = count(item) { line.append(" (\(count))", .faint) }
    }
    let rest = items.count - Self.mostItems
    if rest > 0 { line.append(", and \(rest) more", .faint) }
    return line.wrapped(to: settings.width - 2).enumerated().map { StyledLine($0 == 0 ? "  " : "    ") + $1 }
  }
}
