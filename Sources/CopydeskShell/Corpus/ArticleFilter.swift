internal import NewsText

/// The clauses that choose articles: `in`, `outlet`, `since`, `until`.
struct ArticleFilter: Sendable {
  static let clauses: [CommandSpec.Clause] = [
    .init("in", .article, "only in these articles, by their ids"),
    .init("outlet", .outlet, "only in this outlet"),
    .init("since", .date, "only in articles of this day, month or year and later"),
    .init("until", .date, "only in articles of this day, month or year and earlier"),
  ]

  /// The places of the chosen articles in the corpus, in order.
  let articles: [Int]
  /// What the choice leaves out without being asked to.
  let notes: [String]
  private let chosen: [Bool]

  init(_ invocation: Invocation, _ corpus: OpenCorpus) throws(CommandError) {
    try self.init(invocation, corpus, within: invocation.words("in"))
  }

  /// `within` are the articles that 'in' names; all where it is nil.
  init(_ invocation: Invocation, _ corpus: OpenCorpus, within: [Word]?) throws(CommandError) {
    var chosen = [Bool](repeating: true, count: corpus.articles.count)
    var notes: [String] = []
    if let words = within {
      let places = try Set(Self.places(words, corpus))
      for index in chosen.indices where !places.contains(index) { chosen[index] = false }
    }
    if let words = invocation.words("outlet") {
      let outlets = try OutletName(words).matches(in: corpus)
      for (index, article) in corpus.articles.enumerated() where !outlets.contains(article.outlet ?? "") {
        chosen[index] = false
      }
    }
    let dates = try DateClauses(invocation)
    if !dates.isEmpty {
      let undated = corpus.articles.indices.count { chosen[$0] && corpus.articles[$0].date == nil }
      for (index, article) in corpus.articles.enumerated() where !dates.contains(article.date) { chosen[index] = false }
      if undated > 0 { notes = ["left out: \(NumberText.counted(undated, Noun("undated article")))"] }
    }
    self.chosen = chosen
    self.notes = notes
    articles = chosen.indices.filter { chosen[$0] }
  }

  func contains(_ article: Int) -> Bool { chosen[article] }

  /// Whether no article is left out.
  var takesAll: Bool { articles.count == chosen.count }

  private static func places(_ words: [Word], _ corpus: OpenCorpus) throws(CommandError) -> [Int] {
    var places: [Int] = []
    for word in words { places.append(try corpus.place(ofArticle: word)) }
    return places
  }
}

extension OpenCorpus {
  /// The place of the article that a word names, by its id or by a reference into it.
  func place(ofArticle word: Word) throws(CommandError) -> Int {
    if let place = number(ofArticle: word.text) { return place }
    if let place = number(ofArticle: Reference(word.text).article) { return place }
    let near = Spelling.nearest(to: word.text, among: articles.map { $0.id })
    throw CommandError("no article '\(word.text)' in \(name)", suggestion: near, at: word.columns)
  }
}
