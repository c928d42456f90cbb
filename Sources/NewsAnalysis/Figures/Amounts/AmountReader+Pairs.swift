internal import NewsText

/// Two numbers that are told together and mean no stretch between them.
extension AmountReader {
  private static let to: WordKey = "to"
  private static let from: WordKey = "from"

  /// "3-1", "2-0 down", "a 5-to-4 vote": two small whole numbers that count nothing, told as one.
  ///
  /// Each side is an amount of its own: nobody says that there were between one and three goals.
  func score(_ first: End) -> [Amount]? {
    guard first.start == first.numeral.start, let link = scoreLink(after: first), let second = end(at: link),
      let left = points(first), let right = points(second)
    else { return nil }
    let end = second.end
    if end < pieces.count,
      pieces[end].key == Mark.dash && !pieces[end].flags.contains(.spaceBefore)
        || ScoreWords.isCounted(pieces[end])
    {
      return nil
    }
    let isTold = ScoreWords.standIn(pieces, around: first.start)
    let isWritten = first.numeral.inDigits && second.numeral.inDigits && link == first.end + 1
    guard isTold || isWritten && left >= right && !ScoreWords.isIdiom(left, right) else { return nil }
    return sides(first, second)
  }

  private func sides(_ first: End, _ second: End) -> [Amount] {
    let isVote = ScoreWords.tellVote(pieces, around: first.start)
    if first.value == second.value { return [draw(first, second, isVote ? ScoreWords.vote : nil)] }
    return [first, second].map { side in
      var amount = single(side)
      amount.nounStart = second.end
      amount.shape = .score
      if isVote { amount.unit = MeasuredUnit(kind: .count, noun: ScoreWords.vote) }
      return amount
    }
  }

  /// "2-2": what both sides have is one amount.
  private func draw(_ first: End, _ second: End, _ noun: String?) -> Amount {
    var amount = single(first)
    amount.end = second.end
    amount.nounStart = second.end
    amount.shape = .score
    if let noun { amount.unit = MeasuredUnit(kind: .count, noun: noun) }
    return amount
  }

  /// "voted 12 to 3 against it".
  func vote(_ first: End) -> [Amount]? {
    guard first.start > 0, ScoreWords.opensVote(pieces[first.start - 1]), numerals.isWord(Self.to, at: first.end),
      let second = end(at: first.end + 1), points(first) != nil, points(second) != nil
    else { return nil }
    return sides(first, second)
  }

  /// The index behind the hyphen of "3-1" or the "to" of "3-to-1".
  private func scoreLink(after first: End) -> Int? {
    guard isAttached(first.end), pieces[first.end].key == Mark.dash else { return nil }
    guard numerals.isWord(Self.to, at: first.end + 1) else { return first.end + 1 }
    return isAttached(first.end + 2) && pieces[first.end + 2].key == Mark.dash ? first.end + 3 : nil
  }

  /// A number that may be a side of a score.
  private func points(_ end: End) -> Int? {
    guard !end.hasOwnUnit, end.numeral.kind == .cardinal, end.end == end.numeral.end, !end.numeral.isScaled,
      end.numeral.end == end.numeral.start + 1, (0..<400).contains(end.value), end.value == end.value.rounded(),
      !end.numeral.inDigits || pieces[end.numeral.start].plainNumber != nil
    else { return nil }
    return Int(end.value)
  }

  /// "rose from 10 to 24": what it was and what it became, in one unit and scale.
  func change(_ first: End) -> [Amount]? {
    guard first.start > 0, pieces[first.start - 1].key == Self.from, tellsChange(before: first.start - 1),
      first.end < pieces.count, pieces[first.end].key == Self.to, var second = end(after: first.end + 1),
      !isDate[second.start]
    else { return nil }
    let stretch = range(second)
    if stretch != nil, let next = connector(after: second), var last = end(after: next),
      agree(&second, &last, opened: true)
    {
      second.numeral.isScaled = last.numeral.isScaled
      second.numeral.scale = last.numeral.scale
      second.numeral.value = second.value
    }
    var first = first
    guard agree(&first, &second, opened: true), first.value != second.value else { return nil }
    var before = single(first)
    before.nounStart = stretch?.end ?? second.end
    return [before, stretch ?? single(second)]
  }

  /// "climbed", "fell sharply", "a rise": a word of change shortly before `index`, in the same clause.
  private func tellsChange(before index: Int) -> Bool {
    for cursor in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      guard pieces[cursor].isWord else { return false }
      if TrendWords.table[pieces[cursor].key] != nil { return true }
    }
    return false
  }

  /// "3:1", "outnumbered three to one", "odds of 100-1": how many times the second number the first is.
  func proportion(_ first: End) -> Amount? {
    guard !first.hasOwnUnit, first.numeral.kind == .cardinal, !first.numeral.isScaled, let link = link(after: first),
      let second = end(at: link), !second.hasOwnUnit, second.numeral.kind == .cardinal, second.value > 0,
      first.value > 0, first.value != second.value
    else { return nil }
    let isTold = ScoreWords.tellOdds(pieces, around: first.start)
    let isColon = pieces[first.end].key == Mark.colon && !follows(first.start, [.capitalized])
    let isToOne =
      pieces[first.end].key == Self.to && second.value == 1 && first.value > 1
      && !ScoreWords.standIn(pieces, around: first.start)
    guard isTold || isColon || isToOne, !isOpened(first.start) else { return nil }
    var amount = single(first)
    amount.end = second.end
    amount.nounStart = second.end
    amount.low = first.value / second.value
    amount.high = amount.low
    amount.unit = MeasuredUnit(kind: .ratio)
    amount.shape = .proportion
    return amount
  }

  private func link(after first: End) -> Int? {
    guard first.end + 1 < pieces.count else { return nil }
    switch pieces[first.end].key {
    case Self.to: return first.end + 1
    case Mark.colon: return isAttached(first.end) ? first.end + 1 : nil
    default: return scoreLink(after: first)
    }
  }

  private func isOpened(_ index: Int) -> Bool {
    index > 0 && pieces[index - 1].key == Self.from
  }

  private func follows(_ index: Int, _ flags: Piece.Flags) -> Bool {
    index > 1 && pieces[index - 1].flags.isSuperset(of: flags)
  }
}
