internal import NewsText

/// The columns of a table that a view shows, with their texts.
struct ShownColumns {
  /// Those of a width of their own, in order.
  private(set) var columns: [Table.Column]
  /// For each of `columns` the texts of the rows.
  private(set) var texts: [[String]]
  /// For each row the lines that stand under it.
  private(set) var remarks: [[String]]
  /// The last prose or title column, which takes what room is left.
  let flexible: Table.Column?
  let flexibleTexts: [String]
  /// For each row whether there is nothing in that column.
  let isFlexibleEmpty: [Bool]

  /// `takes` is asked of each column, and told whether it has no value in any row.
  init(_ table: Table, _ rows: ArraySlice<Table.Row>, taking takes: (Table.Column, Bool) -> Bool) {
    let taken = table.columns.indices.filter { index in
      takes(table.columns[index], rows.allSatisfy { $0.cells[index].isEmpty })
    }
    let flexibleIndex = taken.last { table.columns[$0].kind.isFlexible }
    let others = taken.filter { $0 != flexibleIndex }
    func texts(of column: Int) -> [String] { rows.map { VisibleText.of($0.cells[column].shown) } }
    columns = others.map { table.columns[$0] }
    self.texts = others.map { texts(of: $0) }
    remarks = rows.map { _ in [] }
    flexible = flexibleIndex.map { table.columns[$0] }
    flexibleTexts = flexibleIndex.map { index in rows.map { VisibleText.of($0.cells[index].marked) } } ?? []
    isFlexibleEmpty = flexibleIndex.map { index in rows.map { $0.cells[index].isEmpty } } ?? []
  }

  /// The columns beside which nothing else stands, where prose and remarks stand under their rows.
  func withRemarksBelow() -> ShownColumns {
    var result = self
    for (column, texts) in zip(columns, texts) where column.kind == .remark {
      for (row, text) in texts.enumerated() where text != Cell.empty.shown {
        result.remarks[row].append("\(column.name): \(text)")
      }
    }
    let kept = columns.indices.filter { columns[$0].kind != .remark }
    result.columns = kept.map { columns[$0] }
    result.texts = kept.map { texts[$0] }
    return result
  }

  /// For each of `columns` the width of its widest text, its name included.
  var naturalWidths: [Int] {
    zip(columns, texts).map { column, texts in
      texts.reduce(DisplayWidth.of(column.name)) { max($0, DisplayWidth.of($1)) }
    }
  }

  /// The width of the widest flexible text, its name included.
  var widestFlexible: Int {
    flexibleTexts.reduce(DisplayWidth.of(flexible?.name ?? "")) { max($0, DisplayWidth.of($1)) }
  }
}

extension Table.Column.Kind {
  var isNumber: Bool { self == .number || self == .overlap }
  var isFlexible: Bool { self == .prose || self == .wholeProse || self == .title || self == .note }
}

extension Table.Column {
  /// Narrower than this, the column stands better under its row.
  var leastRoom: Int { kind == .prose || kind == .wholeProse ? 60 : 24 }
}
