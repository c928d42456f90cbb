internal import NewsText

extension AmountReader {
  /// Reads the hedges around the amount: "at least 50", "50 or so", "older than 25".
  func bound(_ amount: inout Amount) {
    guard amount.bound == .exact || amount.bound == .vague || amount.bound == .between else { return }
    if let found = boundBefore(amount.core) {
      amount.start = found.start
      apply(found.bound, to: &amount)
    } else if let match = BoundWords.after.match(pieces, at: afterHyphen(amount.end)), isAfterBound(match, amount) {
      apply(match.value, to: &amount)
      amount.end = match.end
      amount.nounStart = match.end
    }
  }

  private struct FoundBound {
    let bound: Figure.Bound
    let start: Int
  }

  private func boundBefore(_ core: Int) -> FoundBound? {
    var index = core
    if index > 0, pieces[index - 1].key == Mark.dash, index > 1, pieces[index - 2].key == Word.sub { index -= 1 }
    for _ in 0..<3 {
      if let found = phrase(endingAt: index) { return outermost(found) }
      guard let start = neutral(endingAt: index) else { return nil }
      index = start
    }
    return nil
  }

  /// "no more than about 20": the hedge before the hedge counts, unless it is an "about" itself.
  private func outermost(_ found: FoundBound) -> FoundBound {
    guard found.bound == .about, let outer = phrase(endingAt: found.start) else { return found }
    return outer
  }

  private func phrase(endingAt index: Int) -> FoundBound? {
    for length in stride(from: min(6, index), through: 1, by: -1) {
      if let match = BoundWords.before.match(pieces, at: index - length), match.end == index,
        !isInitial(index - length, length)
      {
        return FoundBound(bound: match.value, start: index - length)
      }
    }
    return comparative(endingAt: index)
  }

  /// The "C" of "Vitamin C" is no "circa".
  private func isInitial(_ index: Int, _ length: Int) -> Bool {
    length == 1 && pieces[index].range.count == 1 && pieces[index].flags.contains(.capitalized)
  }

  private static let than: WordKey = "than"

  /// "older than", "younger than".
  private func comparative(endingAt index: Int) -> FoundBound? {
    guard index >= 2, pieces[index - 1].key == Self.than, let bound = BoundWords.comparatives[pieces[index - 2].key]
    else {
      return nil
    }
    return FoundBound(bound: bound, start: index - 2)
  }

  private func neutral(endingAt index: Int) -> Int? {
    for length in stride(from: min(3, index), through: 1, by: -1) {
      if let match = BoundWords.neutral.match(pieces, at: index - length), match.end == index { return index - length }
    }
    return nil
  }

  private func isAfterBound(_ match: PhraseTable<Figure.Bound>.Match, _ amount: Amount) -> Bool {
    let first = pieces[amount.end]
    if first.key == Mark.plus { return !first.flags.contains(.spaceBefore) && amount.bound == .exact }
    return match.end >= pieces.count || !pieces[match.end].isDigits
  }

  private func apply(_ bound: Figure.Bound, to amount: inout Amount) {
    if amount.bound == .between || amount.bound == .vague {
      return  // the ends or the vague word already say how sure it is
    }
    amount.bound = bound
    switch bound {
    case .atLeast, .moreThan: amount.high = nil
    case .atMost, .lessThan: amount.high = amount.low
    case .exact, .about, .between, .vague: break
    }
  }
}

extension BoundWords {
  static let comparatives = WordMap<Figure.Bound>(lines: comparativeList) { Figure.Bound(rawValue: String($0)) }

  private static let comparativeList = """
    more-than: older longer taller heavier deeper wider faster further farther richer later bigger greater higher larger
    less-than: younger shorter lighter slower narrower closer earlier smaller cheaper lower lesser
    """
}
