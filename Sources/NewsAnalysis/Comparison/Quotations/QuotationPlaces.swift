internal import NewsText

/// All quotations of a set of articles, and which of them are one utterance.
struct QuotationPlaces {
  private struct Place {
    let article: Int
    let passage: QuotedPassage
  }

  private let articles: [Analysis]
  private let places: [Place]

  init(_ articles: [Analysis]) {
    self.articles = articles
    places = articles.enumerated().flatMap { index, analysis in
      QuotedPassage.all(of: analysis).map { Place(article: index, passage: $0) }
    }
  }

  /// Indices of places that are one utterance; the groups by their first place.
  func groups() -> [[Int]] {
    let passages = places.map(\.passage)
    var sets = DisjointSets(count: passages.count)
    let index = JointIndex(passages, most: Self.mostCandidates)
    for (i, passage) in passages.enumerated() {
      for j in index.candidates(for: passage) where j < i && !sets.areJoined(i, j) {
        if UtteranceLikeness.areOneUtterance(passage, passages[j]) { sets.join(i, j) }
      }
    }
    return sets.groups()
  }

  /// The places whose quotation has the words sought, the likest and all that are one utterance with it.
  func group(of sought: QuotedPassage) -> [Int]? {
    let found = places.indices.filter { UtteranceLikeness.areOneUtterance(sought, places[$0].passage) }
    guard let best = found.max(by: { likeness(sought, $0) < likeness(sought, $1) }) else { return nil }
    let rest = places.indices.filter { place in
      found.contains(place) || UtteranceLikeness.areOneUtterance(places[best].passage, places[place].passage)
    }
    return rest
  }

  private static let mostCandidates = 64

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
