internal import NewsText

/// Figures that came, went, changed their value or bound, or are said by someone else.
struct FigureChanges {
  private let pair: ComparedPair
  private let left: [Figure]
  private let right: [Figure]
  private var isMatchedLeft: [Bool]
  private var isMatchedRight: [Bool]
  private var changes: [Change] = []

  /// In text order.
  static func changes(in pair: ComparedPair) -> [Change] {
    var finder = FigureChanges(pair)
    for group in pair.alignment { finder.match(in: group) }
    finder.matchAcrossGroups()
    return finder.allChanges()
  }

  private init(_ pair: ComparedPair) {
    self.pair = pair
    left = Self.figures(of: pair.left.analysis)
    right = Self.figures(of: pair.right.analysis)
    isMatchedLeft = Array(repeating: false, count: left.count)
    isMatchedRight = Array(repeating: false, count: right.count)
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

  /// Inside one group equal numbers go together first, then numbers of one quantity, then the only ones of a unit.
  private mutating func match(in group: AlignedGroup) {
    let leftFigures = Self.indices(of: left, in: group.left)
    let rightFigures = Self.indices(of: right, in: group.right)
    guard !leftFigures.isEmpty, !rightFigures.isEmpty else { return }
    match(leftFigures, rightFigures) { FigureLikeness.isSameValue($0, $1) && !Self.isOtherFate($0, $1) }
    match(leftFigures, rightFigures, by: FigureLikeness.mayBeSameCount)
    match(leftFigures, rightFigures, by: FigureLikeness.isSameQuantity)
    match(leftFigures, rightFigures, by: FigureLikeness.isSameValue)
    match(leftFigures, rightFigures, by: FigureLikeness.isSameUnit)
  }

  /// Of people hurt in one version, killed in the other.
  private static func isOtherFate(_ a: Figure, _ b: Figure) -> Bool {
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
  private mutating func matchAcrossGroups() {
    var rightByNumber: [Double: [Int]] = [:]
    for index in right.indices where !isMatchedRight[index] {
      if let number = FigureLikeness.number(right[index]) { rightByNumber[number, default: []].append(index) }
    }
    for index in left.indices where !isMatchedLeft[index] {
      let candidates = FigureLikeness.number(left[index]).flatMap { rightByNumber[$0] } ?? []
      match([index], candidates, by: FigureLikeness.isSameValue)
    }
  }

  private mutating func match(_ leftFigures: [Int], _ rightFigures: [Int], by isAlike: (Figure, Figure) -> Bool) {
    for i in leftFigures where !isMatchedLeft[i] {
      guard let j = rightFigures.first(where: { !isMatchedRight[$0] && isAlike(left[i], right[$0]) }) else { continue }
      isMatchedLeft[i] = true
      isMatchedRight[j] = true
      if let change = change(left[i], right[j]) { changes.append(change) }
    }
  }

  private func change(_ a: Figure, _ b: Figure) -> Change? {
    if let detail = difference(a, b) {
      return Change(
        kind: .figure, operation: .changed, left: pair.place(a.range, in: pair.left),
        right: pair.place(b.range, in: pair.right), detail: detail.isEmpty ? nil : detail)
    }
    let (old, new) = (FigureModifier(of: a, in: pair.left), FigureModifier(of: b, in: pair.right))
    guard old?.word != new?.word else { return nil }
    return Change(
      kind: .figure, operation: .changed,
      left: pair.place(old.map { a.range.union($0.range) } ?? a.range, in: pair.left),
      right: pair.place(new.map { b.range.union($0.range) } ?? b.range, in: pair.right),
      detail: [b.counted ?? a.counted, "\(old?.word ?? "–") → \(new?.word ?? "–")"].compactMap { $0 }.joined(
        separator: ", "))
  }

  /// What differs between two figures of one quantity; nil where nothing does.
  private func difference(_ a: Figure, _ b: Figure) -> String? {
    let (speaker, other) = (speaker(of: a, in: pair.left), speaker(of: b, in: pair.right))
    let counted = b.counted ?? a.counted
    if !isSameNumber(a, b) || a.bound != b.bound {
      return [counted, other ?? speaker, a.bound == b.bound ? nil : hedges(a, b)].compactMap { $0 }.joined(
        separator: ", ")
    }
    if Self.isOtherFate(a, b) {
      return [a.counted, b.counted].compactMap { $0 }.joined(separator: " → ")
    }
    guard isSaidByAnother(a, speaker, b, other) else { return nil }
    return [counted, "\(speaker ?? "the article's own voice") → \(other ?? "the article's own voice")"]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// "exact → at-least" where the number has stayed.
  private func hedges(_ a: Figure, _ b: Figure) -> String? {
    isSameNumber(a, b) ? "\(a.bound.rawValue) → \(b.bound.rawValue)" : nil
  }

  private func isSameNumber(_ a: Figure, _ b: Figure) -> Bool {
    FigureLikeness.isSameValue(a, b) || FigureLikeness.mayBeSameCount(a, b)
  }

  /// Whether a figure that has stayed is no longer, or only now, said by someone. In a sentence that has stayed too,
  /// or that names the one who said it, nothing has changed but the reading.
  private func isSaidByAnother(_ a: Figure, _ speaker: String?, _ b: Figure, _ other: String?) -> Bool {
    guard (speaker == nil) != (other == nil), let name = speaker ?? other, Self.isFact(a) else { return false }
    let isAligned = pair.alignment.contains { group in
      group.left.contains { $0.contains(a.range) } && group.right.contains { $0.contains(b.range) }
    }
    guard !isAligned else { return false }
    let (figure, side) = speaker == nil ? (a, pair.left) : (b, pair.right)
    guard let sentence = side.passages.first(where: { $0.range.contains(figure.range) }) else { return false }
    return !NamedWords(side.words[sentence.words]).hold(name)
  }

  private func speaker(of figure: Figure, in side: ComparedText) -> String? {
    figure.saidBy.map { side.analysis.sources[$0].name }
  }

  /// Whether somebody can vouch for the figure: a length of time or an age is mostly a setting.
  private static func isFact(_ figure: Figure) -> Bool {
    figure.unit.kind != .duration && figure.unit.kind != .age
  }

  /// Whether a figure is worth telling where it stands alone: not "one", which is mostly an article, nor "several".
  private static func isTelling(_ figure: Figure) -> Bool {
    figure.unit.kind != .count || (figure.bound != .vague && FigureLikeness.number(figure) != 1)
  }

  private func allChanges() -> [Change] {
    let removed = left.indices.filter { !isMatchedLeft[$0] && Self.isTelling(left[$0]) }.map { index in
      Change(
        kind: .figure, operation: .removed, left: pair.place(left[index].range, in: pair.left), right: nil,
        detail: detail(left[index], in: pair.left))
    }
    let added = right.indices.filter { !isMatchedRight[$0] && Self.isTelling(right[$0]) }.map { index in
      Change(
        kind: .figure, operation: .added, left: nil, right: pair.place(right[index].range, in: pair.right),
        detail: detail(right[index], in: pair.right))
    }
    return changes + removed + added
  }

  private func detail(_ figure: Figure, in side: ComparedText) -> String? {
    let parts = [figure.counted, speaker(of: figure, in: side)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
