internal import NewsText

/// Statements that have stayed, quoted or told, and are credited to someone else, or now with a name, or no longer with
/// one.
enum CreditChanges {
  static func changes(in pair: ComparedPair) -> [Change] {
    var told: [Change] = []
    for link in pair.statements.links {
      let change = change(
        pair.left.analysis.quotations[link.left], pair.right.analysis.quotations[link.right], in: pair)
      if let change, !told.contains(where: { $0.detail == change.detail }) { told.append(change) }
    }
    return told
  }

  private static func change(_ a: Quotation, _ b: Quotation, in pair: ComparedPair) -> Change? {
    guard let speaker = a.speaker, let other = b.speaker, let range = a.source.first, let otherRange = b.source.first
    else { return nil }
    let (old, new) = (pair.left.analysis.sources[speaker], pair.right.analysis.sources[other])
    guard !SourceNames.mayBeOne(old.name, new.name), !isOneRow(speaker, other, in: pair),
      !pair.isCreditedAlike(range, on: .left), says(range, old, in: pair.left), says(otherRange, new, in: pair.right)
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

  /// Whether it says who speaks: "they" that leads to nobody does not.
  private static func says(_ mention: ByteRange, _ source: Source, in text: ComparedText) -> Bool {
    source.isNamed || !SourceNames.isPronoun(text.analysis.article.string(mention))
  }

  private static func kind(of source: Source) -> String {
    source.isNamed ? source.name : "unnamed"
  }
}
