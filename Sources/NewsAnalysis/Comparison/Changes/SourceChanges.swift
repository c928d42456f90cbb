internal import NewsText

/// Sources that were gained or lost, or that stayed in the text but lost or gained their words.
struct SourceChanges {
  private let pair: ComparedPair
  private let leftNames: NamedWords
  private let rightNames: NamedWords

  static func changes(in pair: ComparedPair) -> [Change] {
    let finder = SourceChanges(pair)
    let credits = CreditChanges.changes(in: pair)
    let told = ToldPlaces(credits)
    return pair.sources.compactMap { finder.change($0, told: told) }
      + credits
  }

  private init(_ pair: ComparedPair) {
    self.pair = pair
    leftNames = NamedWords(pair.left.words)
    rightNames = NamedWords(pair.right.words)
  }

  private func change(_ row: SourceRow, told: ToldPlaces) -> Change? {
    let change: Change? =
      switch row.creditingArticles {
      case [0]: self.change(row, from: .left)
      case [1]: self.change(row, from: .right)
      default: nil
      }
    guard let change, !told.holdEither(change) else { return nil }
    return change
  }

  /// A source credited on `side` only.
  private func change(_ row: SourceRow, from side: ComparedPair.Side) -> Change? {
    let other: ComparedPair.Side = side == .left ? .right : .left
    let index = side == .left ? 0 : 1
    guard let item = row.item(in: index), !SourceNames.isPronoun(row.name),
      isCreditedByArticle(item.source, on: side), let place = place(of: item.source, on: side),
      !isCreditedUnderAnotherName(row, on: other),
      !isCreditedInTheSameWords(item.source, on: side), row.isNamed || !isStill(place, on: side)
    else { return nil }
    let isStillNamed = (other == .left ? leftNames : rightNames).hold(row.name)
    return Change(
      kind: .source, operation: side == .left ? .removed : .added, left: side == .left ? place : nil,
      right: side == .right ? place : nil,
      detail: row.isNamed
        ? isStillNamed ? "named there, not credited with words" : nil
        : SourceNames.isCapitalised(place.text) ? nil : "unnamed")
  }

  /// Whether the words that describe an unnamed source stand in the aligned sentence too, where no words are credited
  /// to it: "the council has decided", "the council has announced".
  private func isStill(_ place: Change.Place, on side: ComparedPair.Side) -> Bool {
    guard let range = place.range else { return false }
    return pair.stands(range, of: side)
  }

  /// Whether the article itself credits it: "they knew" that stands in a quotation is told with that.
  private func isCreditedByArticle(_ source: Int, on side: ComparedPair.Side) -> Bool {
    let quotations = pair[side].analysis.quotations.filter { $0.speaker == source }
    return quotations.isEmpty || quotations.contains { $0.inside == nil || $0.isSpeech }
  }

  /// Where the source is credited with words; otherwise its first mention.
  private func place(of source: Int, on side: ComparedPair.Side) -> Change.Place? {
    let analysis = pair[side].analysis
    let credited = analysis.quotations.first { $0.speaker == source && !$0.source.isEmpty }?.source.first
    return (credited ?? analysis.sources[source].mentions.first).map { pair.place($0, in: pair[side]) }
  }

  /// Whether every statement of the source is credited in the aligned sentence by the same words ("he said"): then the
  /// texts do not differ, only whom "he" was read to mean.
  private func isCreditedInTheSameWords(_ source: Int, on side: ComparedPair.Side) -> Bool {
    let quotations = pair[side].analysis.quotations.filter { $0.speaker == source && !$0.source.isEmpty }
    return !quotations.isEmpty && quotations.allSatisfy { pair.isCreditedAlike($0.source[0], on: side) }
  }

  /// Whether the other side credits words to the same source by its acronym or a part of its name.
  private func isCreditedUnderAnotherName(_ row: SourceRow, on other: ComparedPair.Side) -> Bool {
    pair[other].analysis.sources.contains { $0.statements > 0 && SourceNames.mayBeOne($0.name, row.name) }
  }
}
