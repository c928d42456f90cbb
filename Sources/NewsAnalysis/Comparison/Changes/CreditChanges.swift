internal import NewsText

/// Statements that have stayed, quoted or told, and are credited to someone else, or now with a name, or no longer with
/// one.
enum CreditChanges {
  static func changes(in pair: ComparedPair) -> [Change] {
    var told: [Change] = []
    var details = Set<String?>()
    let kept = pair.statements.links.filter { !areCreditedOtherwise($0, in: pair) }
    let (keptLeft, keptRight) = (Set(kept.map(\.left)), Set(kept.map(\.right)))
    // Of words that are printed twice, each time by somebody else, each has its own partner.
    for link in pair.statements.links where !keptLeft.contains(link.left) && !keptRight.contains(link.right) {
      let change = change(
        pair.left.analysis.quotations[link.left], pair.right.analysis.quotations[link.right], in: pair)
      if let change, details.insert(change.detail).inserted { told.append(change) }
    }
    return told
  }

  private static func areCreditedOtherwise(_ link: PassageLink, in pair: ComparedPair) -> Bool {
    pair.areCreditedOtherwise(
      pair.left.analysis.quotations[link.left], pair.right.analysis.quotations[link.right])
  }

  private static func change(_ a: Quotation, _ b: Quotation, in pair: ComparedPair) -> Change? {
    guard pair.areCreditedOtherwise(a, b), let old = Credit(a, in: pair.left), let new = Credit(b, in: pair.right)
    else { return nil }
    let areUnnamed = !old.source.isNamed && !new.source.isNamed
    let names = areUnnamed ? "\(old.source.name) → \(new.source.name)" : "\(name(of: old)) → \(name(of: new))"
    return Change(
      kind: .source, operation: .changed, left: pair.place(old.mention, in: pair.left),
      right: pair.place(new.mention, in: pair.right), detail: names)
  }

  private static func name(of credit: Credit) -> String {
    credit.source.isNamed ? credit.source.name : "unnamed"
  }

  /// Who is credited, and in which words.
  private struct Credit {
    let source: Source
    let mention: ByteRange

    /// Nil where it does not say who speaks: "they" that leads to nobody.
    init?(_ quotation: Quotation, in text: ComparedText) {
      guard let speaker = quotation.speaker, let mention = quotation.source.first else { return nil }
      source = text.analysis.sources[speaker]
      self.mention = mention
      guard source.isNamed || !SourceNames.isPronoun(text.analysis.article.string(mention)) else { return nil }
    }
  }
}
