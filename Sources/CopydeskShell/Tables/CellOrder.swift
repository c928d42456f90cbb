internal import NewsText

extension Cell {
  /// Whether it stands before `other` when sorted upwards: numbers by size, dates by day, texts by their letters in
  /// lower case. Kinds never mix within a column; what is empty comes last either way.
  func precedes(_ other: Cell) -> Bool {
    switch (self, other) {
    case (.count(let a), .count(let b)): a < b
    case (.number(let a), .number(let b)): a < b
    case (.score(let a), .score(let b)): a < b
    case (.share(let a), .share(let b)): a < b
    case (.date(let a), .date(let b)): a < b
    case (.quantity(let a), .quantity(let b)): a.order < b.order
    case (.reference(let a), .reference(let b)): a.precedes(b)
    default: shown.lowercased() < other.shown.lowercased()
    }
  }
}

extension Quantity {
  /// Its lower end; the upper one where only that is known.
  fileprivate var order: Double { low ?? high ?? .infinity }
}

extension Reference {
  /// By article, then by place within it: `a:q2` before `a:q10`.
  fileprivate func precedes(_ other: Reference) -> Bool {
    article == other.article ? number < other.number : article < other.article
  }

  private var number: Int {
    switch item {
    case .article: -1
    case .quotation(let index), .figure(let index), .source(let index), .date(let index): index
    case .passage(let range): range.lowerBound
    }
  }
}
