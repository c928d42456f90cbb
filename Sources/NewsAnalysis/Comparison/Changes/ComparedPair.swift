internal import NewsText

/// Two articles with all that has been found between them: what the finders of changes look at.
struct ComparedPair {
  enum Side {
    case left, right
  }

  let left: ComparedText
  let right: ComparedText
  let alignment: [AlignedGroup]
  let groups: AlignmentIndex
  let quotations: QuotationComparison
  let sources: [SourceRow]
  /// The statements that both have, however each prints them.
  let statements: StatementLinks
  let reuse: Reuse
  /// Whether the two are versions of one text: of one outlet, or word for word the same in large part.
  let areVersions: Bool

  /// From this share on two articles are versions of one text.
  private static let leastReuseOfVersions = 0.4

  init(_ left: Analysis, _ right: Analysis) {
    self.left = ComparedText(left)
    self.right = ComparedText(right)
    alignment = PassageAlignment(self.left, self.right).groups()
    groups = AlignmentIndex(alignment)
    reuse = Reuse(Shingles(of: left.article), Shingles(of: right.article))
    areVersions =
      reuse.greatest >= Self.leastReuseOfVersions
      || left.article.outlet != nil && left.article.outlet == right.article.outlet
    quotations = QuotationComparison(left, right, places: areVersions ? groups : nil)
    sources = SourceMatching.rows([left, right], unnamed: areVersions ? .areOneByDescription : .areOthers)
    statements = StatementLinks(left, right, quotations, sources: sources, alignment: groups)
  }

  subscript(side: Side) -> ComparedText {
    side == .left ? left : right
  }

  func place(_ range: ByteRange, in side: ComparedText) -> Change.Place {
    Change.Place(range: range, text: side.analysis.article.string(range))
  }

  /// All that has changed, the weightiest kinds first, each kind in text order.
  func changes() -> [Change] {
    let figures = FigureChanges.changes(in: self)
    let quotations = QuotationChanges.changes(in: self)
    let dates = DateChanges.changes(in: self)
    let wording = WordingChanges.changes(in: self, told: ToldPlaces(figures + quotations + dates))
    let changes =
      HeadlineChanges.changes(in: self) + CorrectionNoteChanges.changes(in: self) + figures + quotations
      + SourceChanges.changes(in: self) + dates + wording
      + VerbChanges.changes(in: self, told: ToldPlaces(wording.filter { $0.detail != nil }))
    return changes.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }
}

extension Change {
  /// Its kind's place in the order of telling.
  fileprivate var rank: Int {
    Kind.allCases.firstIndex(of: kind) ?? Kind.allCases.count
  }
}

extension AlignedGroup {
  /// Its sentences in one of the two articles.
  subscript(side: ComparedPair.Side) -> [ByteRange] {
    side == .left ? left : right
  }
}
