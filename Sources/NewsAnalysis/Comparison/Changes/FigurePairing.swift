internal import NewsText

/// Joins the figures of two articles that stand for each other: the one in place of the other, or of one number, one
/// quantity, one unit.
struct FigurePairing {
  struct Link {
    /// An index into `left`.
    let left: Int
    /// An index into `right`.
    let right: Int
  }

  /// In text order.
  let left: [Figure]
  /// In text order.
  let right: [Figure]
  /// In the order of the aligned groups, then those that have moved to another sentence.
  private(set) var links: [Link] = []
  private(set) var isLinkedLeft: [Bool]
  private(set) var isLinkedRight: [Bool]

  init(_ pair: ComparedPair) {
    left = Self.figures(of: pair.left.analysis)
    right = Self.figures(of: pair.right.analysis)
    isLinkedLeft = Array(repeating: false, count: left.count)
    isLinkedRight = Array(repeating: false, count: right.count)
    for group in pair.alignment { link(in: group) }
    linkAcrossGroups()
  }

  /// The figures of an article; "nine months ago" is a date.
  private static func figures(of analysis: Analysis) -> [Figure] {
    let dates = analysis.dates.filter { $0.kind == .date }.map(\.range).sorted()
    var next = 0
    return analysis.figures.sorted { $0.range < $1.range }.filter { figure in
      while next < dates.count, dates[next].end <= figure.range.start { next += 1 }
      return next == dates.count || !dates[next].contains(figure.range)
    }
  }

  /// Inside one group a number goes first with the one that was put in its place, then equal numbers go together, then
  /// numbers of one quantity, the only ones of a unit, and at last the same number in another unit.
  private mutating func link(in group: AlignedGroup) {
    let lefts = Self.indices(of: left, in: group.left)
    let rights = Self.indices(of: right, in: group.right)
    guard !lefts.isEmpty, !rights.isEmpty else { return }
    let edits = group.edits.filter { !$0.isTypographic }
    link(lefts, rights) { a, b in FigureLikeness.isSameUnit(a, b) && Self.areReplaced(a, b, edits) }
    link(lefts, rights) { FigureLikeness.isSameValue($0, $1) && !Self.areOfOtherFate($0, $1) }
    link(lefts, rights, by: FigureLikeness.mayBeSameCount)
    link(lefts, rights, by: FigureLikeness.isSameQuantity)
    link(lefts, rights, by: FigureLikeness.isSameValue)
    link(lefts, rights, by: FigureLikeness.isSameUnit)
    link(lefts, rights, by: FigureLikeness.isSameNumberInAnotherUnit)
    link(lefts, rights) { a, b in FigureLikeness.areInUnitsOfOneKind(a, b) && Self.areReplaced(a, b, edits) }
  }

  /// Whether the words of the one, and no others, stand in place of the other's: "4 men and 15 women" has become "15 men
  /// and 4 women".
  private static func areReplaced(_ a: Figure, _ b: Figure, _ edits: [WordEdit]) -> Bool {
    edits.contains { edit in
      !edit.left.isEmpty && !edit.right.isEmpty && a.range.contains(edit.left) && b.range.contains(edit.right)
    }
  }

  /// Of people hurt in one version, killed in the other.
  static func areOfOtherFate(_ a: Figure, _ b: Figure) -> Bool {
    guard let fate = a.casualty, let other = b.casualty else { return false }
    return fate != other
  }

  /// Those that stand in one of `ranges`; both in text order.
  private static func indices(of figures: [Figure], in ranges: [ByteRange]) -> [Int] {
    ranges.flatMap { range in
      figures.placesStarting(in: range, \.range).filter { range.contains(figures[$0].range) }
    }
  }

  /// Numbers that have moved to another sentence, each with the first of its like that is left.
  private mutating func linkAcrossGroups() {
    var rightByNumber: [Double: [Int]] = [:]
    for index in right.indices where !isLinkedRight[index] {
      if let number = FigureLikeness.number(right[index]) { rightByNumber[number, default: []].append(index) }
    }
    for index in left.indices where !isLinkedLeft[index] {
      let candidates = FigureLikeness.number(left[index]).flatMap { rightByNumber[$0] } ?? []
      link([index], candidates, by: FigureLikeness.isSameValue)
    }
  }

  private mutating func link(_ lefts: [Int], _ rights: [Int], by areAlike: (Figure, Figure) -> Bool) {
    for i in lefts where !isLinkedLeft[i] {
      guard let j = rights.first(where: { !isLinkedRight[$0] && areAlike(left[i], right[$0]) }) else { continue }
      isLinkedLeft[i] = true
      isLinkedRight[j] = true
      links.append(Link(left: i, right: j))
    }
  }
}
