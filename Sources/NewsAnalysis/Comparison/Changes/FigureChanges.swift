internal import NewsText

/// Figures that came, went, changed their value, unit or bound, or are said by someone else.
struct FigureChanges {
  private let pair: ComparedPair
  private let figures: FigurePairing

  /// Those that changed, in text order, then those that went and those that came.
  static func changes(in pair: ComparedPair) -> [Change] {
    FigureChanges(pair: pair, figures: FigurePairing(pair)).changes()
  }

  private func changes() -> [Change] {
    let changed = figures.links.compactMap { change(figures.left[$0.left], figures.right[$0.right]) }
    let removed = figures.left.indices.filter { !figures.isLinkedLeft[$0] && Self.isTelling(figures.left[$0]) }
      .map { lone(figures.left[$0], on: .left) }
    let added = figures.right.indices.filter { !figures.isLinkedRight[$0] && Self.isTelling(figures.right[$0]) }
      .map { lone(figures.right[$0], on: .right) }
    return changed + removed + added
  }

  /// Whether a figure is worth telling where it stands alone: not "one", which is mostly an article, nor "several".
  private static func isTelling(_ figure: Figure) -> Bool {
    figure.unit.kind != .count || (figure.bound != .vague && FigureLikeness.number(figure) != 1)
  }

  private func lone(_ figure: Figure, on side: ComparedPair.Side) -> Change {
    let parts = [figure.counted, speaker(of: figure, in: pair[side])].compactMap { $0 }
    let place = pair.place(figure.range, in: pair[side])
    return Change(
      kind: .figure, operation: side == .left ? .removed : .added, left: side == .left ? place : nil,
      right: side == .right ? place : nil, detail: parts.isEmpty ? nil : parts.joined(separator: ", "))
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
    let counted = b.counted ?? a.counted
    if !FigureLikeness.isSameNumber(a, b) || a.bound != b.bound {
      return [counted, voice(a, b), a.bound == b.bound ? nil : hedges(a, b)].compactMap { $0 }.joined(separator: ", ")
    }
    if FigurePairing.areOfOtherFate(a, b) {
      return [a.counted, b.counted].compactMap { $0 }.joined(separator: " → ")
    }
    let (speaker, other) = (speaker(of: a, in: pair.left), speaker(of: b, in: pair.right))
    guard isSaidByAnother(a, speaker, b, other) else { return nil }
    return [counted, "\(speaker ?? "the article's own voice") → \(other ?? "the article's own voice")"]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// "exact → at-least" where the number has stayed.
  private func hedges(_ a: Figure, _ b: Figure) -> String? {
    FigureLikeness.isSameNumber(a, b) ? "\(a.bound.rawValue) → \(b.bound.rawValue)" : nil
  }

  /// Who says it; both where the number and the one who gives it have changed.
  private func voice(_ a: Figure, _ b: Figure) -> String? {
    let (speaker, other) = (speaker(of: a, in: pair.left), speaker(of: b, in: pair.right))
    guard let speaker, let other, let old = a.quotation, let new = b.quotation,
      pair.areCreditedOtherwise(pair.left.analysis.quotations[old], pair.right.analysis.quotations[new])
    else { return other ?? speaker }
    return "\(speaker) → \(other)"
  }

  /// Whether a figure that has stayed is no longer, or only now, said by someone. In a sentence that has stayed too,
  /// or that names the one who said it, nothing has changed but the reading.
  private func isSaidByAnother(_ a: Figure, _ speaker: String?, _ b: Figure, _ other: String?) -> Bool {
    guard (speaker == nil) != (other == nil), let name = speaker ?? other, Self.isFact(a) else { return false }
    let group = pair.groups.group(of: a.range, on: .left)
    guard group == nil || group != pair.groups.group(of: b.range, on: .right) else { return false }
    let (figure, side) = speaker == nil ? (a, pair.left) : (b, pair.right)
    let places = side.passages.placesStarting(in: ByteRange(0, figure.range.start + 1), \.range)
    guard let sentence = places.last.map({ side.passages[$0] }), sentence.range.contains(figure.range) else {
      return false
    }
    return !NamedWords(side.words[sentence.words]).hold(name)
  }

  private func speaker(of figure: Figure, in side: ComparedText) -> String? {
    figure.saidBy.map { side.analysis.sources[$0].name }
  }

  /// Whether somebody can vouch for the figure: a length of time or an age is mostly a setting.
  private static func isFact(_ figure: Figure) -> Bool {
    figure.unit.kind != .duration && figure.unit.kind != .age
  }
}
