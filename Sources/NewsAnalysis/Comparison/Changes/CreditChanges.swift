internal import NewsText

/// Quotations that have stayed and are credited to someone else, or now with a name, or no longer with one.
enum CreditChanges {
  static func changes(in pair: ComparedPair) -> [Change] {
    pair.quotations.links.compactMap { link in
      change(
        pair.left.analysis.quotations[pair.quotations.left[link.left].quotation],
        pair.right.analysis.quotations[pair.quotations.right[link.right].quotation], in: pair)
    }
  }

  private static func change(_ a: Quotation, _ b: Quotation, in pair: ComparedPair) -> Change? {
    guard let speaker = a.speaker, let other = b.speaker, let range = a.source.first, let otherRange = b.source.first
    else { return nil }
    let (old, new) = (pair.left.analysis.sources[speaker], pair.right.analysis.sources[other])
    guard !SourceNames.mayBeOne(old.name, new.name), !isOneRow(speaker, other, in: pair),
      !pair.isCreditedAlike(range, on: .left)
    else { return nil }
    return Change(
      kind: .source, operation: .changed, left: pair.place(range, in: pair.left),
      right: pair.place(otherRange, in: pair.right), detail: "\(kind(of: old)) → \(kind(of: new))")
  }

  /// Whether the two were found to be one source under two names.
  private static func isOneRow(_ speaker: Int, _ other: Int, in pair: ComparedPair) -> Bool {
    pair.sources.contains { row in
      row.items.contains { $0.article == 0 && $0.source == speaker }
        && row.items.contains { $0.article == 1 && $0.source == other }
    }
  }

  private static func kind(of source: Source) -> String {
    source.isNamed ? source.name : "unnamed: \(source.name)"
  }
}
