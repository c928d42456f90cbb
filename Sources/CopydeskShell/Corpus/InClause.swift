internal import NewsText

/// What 'in' names to a command that looks for figures: articles by their ids, or a place.
struct InClause {
  /// Nil where it names none.
  let articles: [Word]?
  let place: String?

  init(_ invocation: Invocation, _ corpus: OpenCorpus) throws(CommandError) {
    let words = invocation.words("in")
    let isArticle = words.map { $0.contains { (try? corpus.place(ofArticle: $0)) != nil } } ?? false
    guard let words, !isArticle else {
      articles = words
      place = nil
      return
    }
    let asked = FoldedWords.of(words.joined)
    guard corpus.figures.placeNames.contains(where: { FoldedWords.of($0).contains(asked) }) else {
      throw CommandError(
        "neither an article nor a place '\(words.joined)' found in \(corpus.name)",
        suggestion: Spelling.nearest(
          to: words.joined, among: corpus.figures.placeNames + corpus.articles.map { $0.id }),
        at: words.columns)
    }
    articles = nil
    place = words.joined
  }
}
