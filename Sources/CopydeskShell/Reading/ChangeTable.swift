internal import NewsAnalysis
internal import NewsText

/// The changes between two articles as rows.
struct ChangeTable {
  let comparison: Comparison

  static let columns: [Table.Column] = [
    .init("reference", .reference, .reference), .init("kind"), .init("change"), .init("left", .text, .removed),
    .init("right", .text, .added), .init("about"),
  ]

  var table: Table {
    let changes = comparison.changes
    let (left, right) = (comparison.left.article, comparison.right.article)
    let noun = Noun("change")
    return Table(
      of: noun, heading: "\(NumberText.counted(changes.count, noun)) found from \(left.id) to \(right.id)",
      columns: Self.columns, rows: changes.map { row($0) })
  }

  private func row(_ change: Change) -> Table.Row {
    let reference =
      change.right.map { place($0, comparison.right.article) } ?? change.left.map { place($0, comparison.left.article) }
    return Table.Row(
      [
        reference.map { .reference($0) } ?? .empty, .text(change.kind.rawValue), .text(change.operation.rawValue),
        Cell(change.left?.text), Cell(change.right?.text), Cell(change.detail),
      ], reference: reference)
  }

  private func place(_ place: Change.Place, _ article: Article) -> Reference {
    guard let range = place.range, !range.isEmpty else { return Reference(article: article.id) }
    let offsets = ScalarOffsets(of: article.text)
    return Reference(
      article: article.id,
      item: .passage(offsets.scalar(atByte: range.start)..<offsets.scalar(atByte: range.end)))
  }
}
