internal import NewsText

/// For each of some places in text order, the innermost quotation that holds it.
struct QuotationHolders {
  /// One a place: the index of the quotation.
  let innermost: [Int?]

  init(_ ranges: [ByteRange], in quotations: [Quotation]) {
    let order = quotations.indices.sorted { Self.first(quotations[$0]) < Self.first(quotations[$1]) }
    var next = 0
    var open: [Int] = []
    innermost = ranges.map { range in
      while next < order.count, Self.first(quotations[order[next]]) <= range.start {
        open.append(order[next])
        next += 1
      }
      open.removeAll { Self.last(quotations[$0]) <= range.start }
      return Self.smallest(of: open, holding: range, quotations)
    }
  }

  private static func smallest(of open: [Int], holding range: ByteRange, _ quotations: [Quotation]) -> Int? {
    var best: Int?
    var bestSize = Int.max
    for index in open where standsBehind(quotations[index]) {
      guard quotations[index].content.contains(where: { $0.overlaps(range) }) else { continue }
      let size = quotations[index].content.reduce(0) { $0 + $1.count }
      if size < bestSize {
        best = index
        bestSize = size
      }
    }
    return best
  }

  private static let leastConfidence = 0.55

  /// Whether a statement stands behind its figures: it is not denied, and where nobody is heard to speak ("welcomed 300 guests",
  /// "is choosing between two") it is more likely than not that somebody's thoughts or plans are told at all.
  private static func standsBehind(_ quotation: Quotation) -> Bool {
    !quotation.isNegated
      && (quotation.isSpeech || quotation.kind == .direct || quotation.confidence >= leastConfidence
        || quotation.cueLemma.map { CountWords.speaking.contains(WordKey($0)) } ?? false)
  }

  private static func first(_ quotation: Quotation) -> UInt32 { quotation.content.first?.start ?? 0 }
  private static func last(_ quotation: Quotation) -> UInt32 { quotation.content.last?.end ?? 0 }
}
