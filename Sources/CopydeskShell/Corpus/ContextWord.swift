/// A word beside a match, which a concordance is sorted by.
enum ContextWord: String, CaseIterable {
  case left1 = "1L"
  case left2 = "2L"
  case left3 = "3L"
  case right1 = "1R"
  case right2 = "2R"
  case right3 = "3R"

  private var distance: Int {
    switch self {
    case .left1, .right1: 0
    case .left2, .right2: 1
    case .left3, .right3: 2
    }
  }

  private var isLeft: Bool {
    switch self {
    case .left1, .left2, .left3: true
    case .right1, .right2, .right3: false
    }
  }

  /// The name of the column of a concordance that the word stands in.
  var column: String { isLeft ? "before" : "after" }

  /// The places of a concordance's rows by this word and those beyond it, equal ones in their order; `cells` are those
  /// of the word's column.
  func order(of cells: [Cell]) -> [Int] {
    let keys = cells.map { key(of: $0) }
    return keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }

  private func key(of cell: Cell) -> String {
    let words = FoldedWords.of(cell.shown)
    let outward = isLeft ? words.reversed() : words
    return outward.dropFirst(distance).prefix(4).joined(separator: " ")
  }
}
