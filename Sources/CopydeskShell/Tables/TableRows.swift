/// The rows of a table, each made when it is asked for: a table of a million rows costs nothing until it is shown, and
/// then what is shown.
struct TableRows: RandomAccessCollection, Sendable {
  typealias Maker = @Sendable (Range<Int>) -> [Table.Row]
  /// The cell of a row in a column.
  typealias CellMaker = @Sendable (_ row: Int, _ column: Int) -> Cell

  let count: Int
  /// The place of the row that stands for what belongs to none of the others and is no finding itself; nil where there
  /// is none.
  let rest: Int?
  private let make: Maker
  private let cell: CellMaker

  /// `make` makes the rows of a range; `cell` one cell of one, where that is cheaper.
  init(count: Int, rest: Int? = nil, cell: CellMaker? = nil, make: @escaping Maker) {
    self.count = count
    self.rest = rest
    self.make = make
    self.cell = cell ?? { row, column in make(row..<row + 1)[0].cells[column] }
  }

  init(_ rows: [Table.Row]) {
    self.init(count: rows.count, cell: { rows[$0].cells[$1] }, make: { Array(rows[$0]) })
  }

  /// How many things were found: a row for the rest is none.
  var found: Int { rest == nil ? count : count - 1 }

  /// Only what was found.
  var findings: TableRows {
    guard let rest else { return self }
    return selecting((0..<count).filter { $0 != rest })
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> Table.Row { make(index..<index + 1)[0] }

  func cell(ofRow row: Int, column: Int) -> Cell { cell(row, column) }

  func cells(ofColumn column: Int) -> [Cell] { (0..<count).map { cell($0, column) } }

  /// Those at `places`, in that order.
  func selecting(_ places: [Int]) -> TableRows {
    let rest = rest.flatMap { rest in places.firstIndex(of: rest) }
    return TableRows(count: places.count, rest: rest, cell: { [cell] in cell(places[$0], $1) }) { [make] range in
      range.flatMap { make(places[$0]..<places[$0] + 1) }
    }
  }

  /// The first `limit`.
  func first(_ limit: Int) -> TableRows {
    TableRows(count: Swift.min(count, limit), rest: rest.flatMap { $0 < limit ? $0 : nil }, cell: cell, make: make)
  }

  /// Only these columns, in this order.
  func selecting(columns: [Int]) -> TableRows {
    TableRows(count: count, rest: rest, cell: { [cell] in cell($0, columns[$1]) }) { [make] range in
      make(range).map { row in Table.Row(columns.map { row.cells[$0] }, reference: row.reference) }
    }
  }

  /// Makes rows a batch at a time, since what stands together is made together.
  struct Iterator: IteratorProtocol {
    private let rows: TableRows
    private var batch: ArraySlice<Table.Row> = []
    private var made = 0

    private static let batchSize = 256

    fileprivate init(_ rows: TableRows) {
      self.rows = rows
    }

    mutating func next() -> Table.Row? {
      if batch.isEmpty, made < rows.count {
        let end = Swift.min(made + Self.batchSize, rows.count)
        batch = rows.make(made..<end)[...]
        made = end
      }
      return batch.popFirst()
    }
  }

  func makeIterator() -> Iterator { Iterator(self) }
}

extension TableRows: ExpressibleByArrayLiteral {
  init(arrayLiteral rows: Table.Row...) {
    self.init(rows)
  }
}
