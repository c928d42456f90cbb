internal import NewsAnalysis
internal import NewsText

/// The clauses of `quotes` that look at a quotation's words: `containing`, `to`, `about`. The word index says which
/// articles can fit at all; only of these the quotations are made.
struct QuotationWords: Sendable {
  private let corpus: OpenCorpus
  /// What 'containing' asks for.
  let phrase: PhrasePattern?
  private let addressee: PhrasePattern?
  private let subject: QuotationSubject?

  init(_ invocation: Invocation, _ corpus: OpenCorpus) throws(CommandError) {
    self.corpus = corpus
    phrase = try Self.pattern("containing", invocation)
    addressee = try Self.pattern("to", invocation)
    subject = try invocation.words("about").map { words throws(CommandError) in
      try QuotationSubject(words, in: corpus)
    }
  }

  private static func pattern(_ clause: String, _ invocation: Invocation) throws(CommandError) -> PhrasePattern? {
    guard let text = invocation.text(clause) else { return nil }
    guard let pattern = PhrasePattern(text) else {
      throw CommandError("'\(clause)' needs a word to look for", at: invocation.columns(clause))
    }
    return pattern
  }

  /// Those of `findings` whose words fit, in their order.
  func fitting(_ findings: [Finding], cores: Int) -> [Finding] {
    guard phrase != nil || addressee != nil || subject != nil else { return findings }
    let hopeful = hopefulArticles
    let places = phrasePlaces(cores: cores)
    var groups: [[Finding]] = []
    for finding in findings where hopeful[finding.article] && mayHold(finding, places) {
      if groups.last?.last?.article == finding.article {
        groups[groups.count - 1].append(finding)
      } else {
        groups.append([finding])
      }
    }
    return groups.parallelMap(cores: cores) { group in
      let analysis = corpus.analyses[group[0].article]
      return group.filter { fits(analysis.quotations[$0.item], of: $0.article, analysis) }
    }.flatMap { $0 }
  }

  /// The places of `phrase` by their articles; nil where none is asked or nothing is indexed.
  private func phrasePlaces(cores: Int) -> [Int: [ByteRange]]? {
    guard let phrase, let words = corpus.words else { return nil }
    let found = words.search(for: phrase, in: corpus.articles, cores: cores, under: .none, where: { _ in true })
    return Dictionary(grouping: found.hits) { $0.article }.mapValues { hits in hits.map { $0.range } }
  }

  /// Whether the phrase stands between the first and last word of the quotation.
  private func mayHold(_ finding: Finding, _ places: [Int: [ByteRange]]?) -> Bool {
    guard let places else { return true }
    let row = corpus.quotations.row(of: finding)
    return places[finding.article]?.contains { corpus.quotations.mayHold($0, at: row) } ?? false
  }

  /// For each article whether a quotation of it can fit.
  private var hopefulArticles: [Bool] {
    var hopeful = [Bool](repeating: true, count: corpus.articles.count)
    for pattern in [phrase, addressee] {
      guard let pattern else { continue }
      keep(corpus.articles(holding: pattern), in: &hopeful)
    }
    if let subject { keep(subject.articles(of: corpus), in: &hopeful) }
    return hopeful
  }

  private func keep(_ articles: [Int], in hopeful: inout [Bool]) {
    let before = hopeful
    hopeful = [Bool](repeating: false, count: before.count)
    for article in articles { hopeful[article] = before[article] }
  }

  private func fits(_ quotation: Quotation, of article: Int, _ analysis: Analysis) -> Bool {
    let text = analysis.article.text
    if let phrase, !phrase.isFound(in: text, ranges: quotation.content) { return false }
    if let addressee, !addressee.isFound(in: text, ranges: quotation.addressee) { return false }
    return subject?.isNamed(in: quotation.content, of: article, analysis) ?? true
  }
}
