internal import NewsAnalysis
internal import NewsText

/// Several articles on one event: who has which source, quotation and figure, and how much copy they share.
struct MatrixPage {
  let matrix: OutletMatrix
  let settings: Settings

  private var articles: [Article] { matrix.articles.map { $0.article } }

  func lines() -> [StyledLine] {
    var lines = articles.map { article in
      let published = [article.outlet, article.date?.description].compactMap { $0 }.joined(separator: ", ")
      return StyledLine(article.id, .reference) + StyledLine("  \(published)")
    }
    for table in [sources, quotations, figures, copy] where !table.rows.isEmpty {
      lines += [""] + TableView(table: table, settings: settings).lines()
    }
    return lines + alone
  }

  /// What one article alone has.
  private var alone: [StyledLine] {
    let lists = articles.indices.flatMap { index in
      let sources = matrix.sources.filter { $0.creditingArticles == [index] }.map { $0.name }
      let quotations = matrix.quotations.filter { Set($0.items.map { $0.article }) == [index] }
      let words = quotations.map { articles[index].reference(toQuotation: $0.items[$0.fullest].quotation) }
      return [
        list("sources found only in \(articles[index].id)", sources, .source),
        list("quotations found only in \(articles[index].id)", words, .reference),
      ].flatMap { $0 }
    }
    return lists.isEmpty ? [] : ["", StyledLine("In one article only", .heading)] + lists
  }

  private func list(_ title: String, _ items: [String], _ style: Style) -> [StyledLine] {
    guard !items.isEmpty else { return [] }
    let line = StyledLine("\(title): ", .faint) + StyledLine(items.joined(separator: ", "), style)
    return line.wrapped(to: settings.width - 2).map { StyledLine("  ") + $0 }
  }

  private func table(
    _ heading: String, _ kind: Table.Column.Kind, _ label: String, _ rows: [Table.Row], _ notes: [String]
  )
    -> Table
  {
    let columns = articles.map { Table.Column($0.id, .label) }
    let name = Table.Column(label, kind, kind == .text ? .source : .quotation)
    return Table(
      of: Noun("row"), heading: heading, columns: kind.isFlexible ? columns + [name] : [name] + columns,
      rows: rows, notes: notes)
  }

  private var sources: Table {
    let rows = matrix.sources.map { row in
      let marks = articles.indices.map { index in
        Cell.text(row.items.contains { $0.article == index } ? "●" : "–")
      }
      return Table.Row([.text(row.name)] + marks, reference: nil)
    }
    return table("Sources", .text, "source", rows, [])
  }

  private var quotations: Table {
    let rows = matrix.quotations.map { row in
      let marks = articles.indices.map { index in
        Cell.text(row.items.first { $0.article == index }.map { Self.mark(of: $0.grade) } ?? "–")
      }
      return Table.Row(marks + [.text(row.items[row.fullest].text)], reference: nil)
    }
    return table(
      "Quotations", .prose, "words", rows,
      ["● the fullest or the same words; ◐ shortened or cut; ≠ words differ; – not found"])
  }

  private static func mark(of grade: QuotationGrade?) -> String {
    switch grade {
    case nil, .same, .typographic: "●"
    case .shortened, .cutMarked, .cutUnmarked: "◐"
    case .wordsDiffer: "≠"
    }
  }

  private var figures: Table {
    let rows = matrix.figures.map { row in
      let values = articles.indices.map { index in
        let here = row.items.filter { $0.article == index }.map { item in
          articles[index].string(matrix.articles[index].figures[item.figure].range)
        }
        return here.isEmpty ? Cell.text("–") : .text(here.joined(separator: "; "))
      }
      return Table.Row([.text("\(row.about) (\(row.verdict.rawValue))")] + values, reference: nil)
    }
    return table("Figures", .text, "about", rows, [])
  }

  private var copy: Table {
    let rows = articles.indices.map { index in
      let shares = articles.indices.map { other in
        Cell.text(other == index ? "" : NumberText.percent(matrix.reuse[index][other]))
      }
      return Table.Row([.text(articles[index].id)] + shares, reference: nil)
    }
    return table("Copy: how much of each article stands word for word in the others", .text, "of", rows, origins)
  }

  /// Who printed first, and whom the articles credit.
  private var origins: [String] {
    let first = articles.compactMap { $0.date }.min()
    let earliest = articles.filter { $0.date != nil && $0.date == first }.map { $0.id }
    let credits = articles.filter { !$0.credits.isEmpty }
      .map { "\($0.id) credits \($0.credits.joined(separator: " and "))" }
    return (first.map { ["earliest: \(earliest.joined(separator: ", ")) (\($0))"] } ?? []) + credits
  }
}

extension Article {
  fileprivate func reference(toQuotation item: Int) -> String {
    Reference(article: id, item: .quotation(item)).description
  }
}
