internal import NewsText

/// All that the articles of one story credit to somebody, to find out who else reports a claim.
///
/// It says where the same is reported and whether the texts have to do with each other, never that a claim is true
/// because two print it.
public struct StoryClaims: Sendable {
  private let articles: [Analysis]
  private let claims: [Claim]
  private let index: ClaimIndex
  private let weights: WordWeights
  private let shingles: [Shingles]

  /// A run of so many words in the outlets' own sentence is not written twice by chance.
  private static let leastSharedRun = 8

  public init(_ articles: [Analysis]) {
    self.articles = articles
    claims = articles.enumerated().flatMap { number, analysis in
      analysis.quotations.indices.filter { analysis.quotations[$0].counts && analysis.quotations[$0].isReported }
        .map { Claim($0, of: analysis, article: number) }
    }
    index = ClaimIndex(claims)
    weights = WordWeights(among: claims.map(\.bag))
    shingles = articles.map { Shingles(of: $0.article) }
  }

  /// Who else reports the claim of quotation `quotation` of article `article`: independent texts first, then in the
  /// order of the articles, one quotation an article.
  public func reports(ofQuotation quotation: Int, inArticle article: Int) -> [ClaimReport] {
    let claim = Claim(quotation, of: articles[article], article: article)
    var reports: [ClaimReport] = []
    for place in index.claims(sharing: Claim.leastStems, with: claim) {
      let other = claims[place]
      guard other.article != article, reports.last?.article != other.article, claim.isSame(as: other, weights) else {
        continue
      }
      let origin = origin(of: claim, and: other)
      reports.append(ClaimReport(origin: origin, article: other.article, quotation: other.quotation))
    }
    return reports.filter { $0.origin == .independent } + reports.filter { $0.origin != .independent }
  }

  private func origin(of claim: Claim, and other: Claim) -> ClaimReport.Origin {
    if sharesText(claim, other) { return .copy }
    let (left, right) = (articles[claim.article].article, articles[other.article].article)
    if let outlet = left.outlet, outlet == right.outlet { return .outlet }
    return Set(left.credits).isDisjoint(with: right.credits) ? .independent : .service
  }

  private func sharesText(_ claim: Claim, _ other: Claim) -> Bool {
    if Reuse(shingles[claim.article], shingles[other.article]).greatest >= Duplicates.leastReuse { return true }
    let runs = CommonRuns(ownWords(beside: claim), ownWords(beside: other)).runs
    return runs.contains { $0.count >= Self.leastSharedRun }
  }

  /// The words of the sentences around a claim that no quotation marks hold: what the outlet wrote itself.
  private func ownWords(beside claim: Claim) -> [WordKey] {
    let analysis = articles[claim.article]
    let content = analysis.quotations[claim.quotation].content
    let sentences = analysis.sentences.filter { sentence in content.contains { $0.overlaps(sentence) } }
    return sentences.flatMap { WordScanner.words(of: analysis.article.text, in: $0) }
      .filter { word in !claim.quoted.parts.contains { $0.overlaps(word.range) } }.map(\.key)
  }
}
