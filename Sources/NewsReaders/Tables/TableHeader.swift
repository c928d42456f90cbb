/// Which column of a table holds what.
struct TableHeader {
  let names: [String]
  private let columns: [String: Int]

  /// The first row of a table: names are lower-cased, blanks in them written as `_`.
  init(_ row: TableRow) {
    names = row.fields.map { String(decoding: $0, as: UTF8.self).trimmed }
    columns = Dictionary(
      names.enumerated().map { ($1.lowercased().replacing(" ", with: "_"), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The column under the first of `names` that the table has.
  func column(_ names: [String]) -> Int? {
    names.lazy.compactMap { columns[$0] }.first
  }

  /// How many kinds of column it has that articles have.
  var knownCount: Int {
    [FieldNames.text, FieldNames.title, FieldNames.date, FieldNames.outlet, FieldNames.url, FieldNames.author]
      .count { column($0) != nil }
  }
}
