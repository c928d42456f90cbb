internal import NewsText

/// All quotations of a set of articles, and which of them are one utterance.
struct QuotationPlaces: Sendable {
  private struct Place: Sendable {
    let article: Int
    let passage: QuotedPassage
  }

  private let articles: [Analysis]
  private let places: [Place]
  private let index: JointIndex

  init(_ articles: [Analysis], taking takes: (_ article: Int, _ quotation: Int) -> Bool) {
    self.articles = articles
    places = articles.enumerated().flatMap { index, analysis in
      QuotedPassage.all(of: analysis).filter { takes(index, $0.quotation) }
        .map { Place(article: index, passage: $0) }
    }
    index = JointIndex(places.map(\.passage), most: Self.mostCandidates)
  }

  /// Indices of places that are one utterance; the groups by their first place.
  func groups() -> [[Int]] {
    let passages = places.map(\.passage)
    var sets = DisjointSets(count: passages.count)
    var firsts: [[WordKey]: Int] = [:]
    for (i, passage) in passages.enumerated() {
      if let first = firsts[passage.keys] {
        sets.join(first, i)
        continue
      }
      firsts[passage.keys] = i
      for j in index.candidates(for: passage) where j < i && !sets.areJoined(i, j) {
        if UtteranceLikeness.areOneUtterance(passage, passages[j]) { sets.join(i, j) }
      }
    }
    return sets.groups()
  }

  /// The places whose quotation has the words sought, and those that print the same utterance as the likest of them.
  func group(of sought: QuotedPassage) -> [Int]? {
    let found = places(like: sought)
    guard let best = found.max(by: { likeness(sought, $0) < likeness(sought, $1) }) else { return nil }
    return Set(found + places(like: places[best].passage) + [best]).sorted()
  }

  /// The places that print the same utterance as one quotation.
  func group(ofQuotation quotation: Int, inArticle article: Int) -> [Int]? {
    guard let place = places.firstIndex(where: { $0.article == article && $0.passage.quotation == quotation }) else {
      return nil
    }
    return Set(places(like: places[place].passage) + [place]).sorted()
  }

  private func places(like passage: QuotedPassage) -> [Int] {
    index.candidates(for: passage).filter { UtteranceLikeness.areOneUtterance(passage, places[$0].passage) }
  }

  /// Of words that stand side by side in more quotations than this, only the first lead to candidates.
  private static let mostCandidates = 256

  private func likeness(_ sought: QuotedPassage, _ place: Int) -> Int {
    UtteranceLikeness(sought.keys, places[place].passage.keys).joints
  }

  func row(_ group: [Int]) -> QuotationRow {
    let fullest = group.indices.max { a, b in
      (places[group[a]].passage.words.count, -a) < (places[group[b]].passage.words.count, -b)
    }
    let base = group[fullest ?? 0]
    return QuotationRow(items: group.map { item($0, beside: base) }, fullest: fullest ?? 0)
  }

  private func item(_ index: Int, beside base: Int) -> QuotationRow.Item {
    let place = places[index]
    let (one, other) = (articles[places[base].article].article, articles[place.article].article)
    let passage = places[base].passage
    let isBase = index == base
    let grade = isBase ? nil : QuotationGrading.grade(passage, in: one.text, place.passage, in: other.text)
    let edits =
      isBase || grade == .same
      ? [] : WordMarking.edits(MarkedPassage(passage, of: one), MarkedPassage(place.passage, of: other))
    return QuotationRow.Item(
      article: place.article, quotation: place.passage.quotation, text: place.passage.text(in: other), grade: grade,
      edits: edits)
  }
}
