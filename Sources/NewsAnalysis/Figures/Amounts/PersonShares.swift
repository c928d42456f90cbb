internal import NewsText

/// Joins the two numbers of "one person in ten", between which stands what they are a share of.
struct PersonShares {
  let pieces: [Piece]
  let nouns: CountedNounReader
  /// The bytes of the article.
  let text: [UInt8]

  private static let wholes: Set<Double> = [3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000]
  private static let every: WordKey = "every"
  private static let out: WordKey = "out"

  func joined(_ amounts: [Amount]) -> [Amount] {
    var found: [Amount] = []
    for amount in amounts {
      if let part = found.last, let share = share(part, of: amount) {
        found[found.count - 1] = share
      } else {
        found.append(amount)
      }
    }
    return found
  }

  private func share(_ part: Amount, of whole: Amount) -> Amount? {
    guard isNumber(part), isNumber(whole), whole.bound == .exact, part.low < 10, part.low >= 1,
      Self.wholes.contains(whole.low),
      part.low < whole.low, let noun = nouns.noun(after: part.nounStart, of: part), noun.start == part.end,
      noun.last == noun.head, link(at: noun.end) == whole.start, !countsSeveral(whole)
    else { return nil }
    var share = part
    share.end = whole.end
    share.low = part.low / whole.low
    share.high = part.high == nil ? nil : share.low
    share.shape = .ratio
    share.unit = MeasuredUnit(kind: .ratio)
    return share
  }

  private func isNumber(_ amount: Amount) -> Bool {
    amount.isBare && amount.shape == .plain && amount.bound != .between && amount.bound != .vague
      && amount.low == amount.low.rounded()
  }

  /// The index behind "in", "in every" or "out of".
  private func link(at index: Int) -> Int? {
    guard index + 1 < pieces.count else { return nil }
    let isOut = pieces[index].key == Self.out && pieces[index + 1].key == Word.of
    guard isOut || pieces[index].key == Word.in else { return nil }
    let next = isOut ? index + 2 : index + 1
    return next < pieces.count && pieces[next].key == Self.every ? next + 1 : next
  }

  /// "one goal in ten games" is no share.
  private func countsSeveral(_ amount: Amount) -> Bool {
    guard let noun = nouns.noun(after: amount.nounStart, of: amount) else { return false }
    return Plurals.isPlural(pieces[noun.head], text)
  }
}
