internal import NewsText

extension ComparedPair {
  /// Whether the words at `range` stand in the sentence that belongs to theirs as well.
  func stands(_ range: ByteRange, of side: Side) -> Bool {
    let other: Side = side == .left ? .right : .left
    guard let group = groups.group(of: range, on: side) else { return false }
    let words = self[side].keys(of: range)
    return alignment[group][other].contains {
      CommonRuns(words, self[other].keys(of: $0)).runs.contains { $0.count == words.count }
    }
  }

  /// Whether the sentence that belongs to the one with `mention`, a quotation's source, credits words in the same words
  /// ("he said"): then the texts do not differ, only whom "he" was read to mean.
  func isCreditedAlike(_ mention: ByteRange, on side: Side) -> Bool {
    let other: Side = side == .left ? .right : .left
    guard let group = groups.group(of: mention, on: side) else { return false }
    let words = self[side].keys(of: mention)
    return self[other].analysis.quotations.contains { quotation in
      guard let source = quotation.source.first, groups.group(of: source, on: other) == group else { return false }
      return self[other].keys(of: source) == words
    }
  }

  /// Whether two statements are credited to different sources, and in different words: "he said" beside "he said" is
  /// one text, whomever "he" was read to mean.
  func areCreditedOtherwise(_ a: Quotation, _ b: Quotation) -> Bool {
    guard let speaker = a.speaker, let other = b.speaker, let mention = a.source.first,
      let otherMention = b.source.first
    else { return false }
    return !areOne(speaker, other) && left.keys(of: mention) != right.keys(of: otherMention)
  }

  /// Whether a source of the left side may be one of the right side, by name or because the two were joined.
  private func areOne(_ speaker: Int, _ other: Int) -> Bool {
    SourceNames.mayBeOne(left.analysis.sources[speaker].name, right.analysis.sources[other].name)
      || sources.contains { row in
        row.items.contains { $0.article == 0 && $0.source == speaker }
          && row.items.contains { $0.article == 1 && $0.source == other }
      }
  }
}
