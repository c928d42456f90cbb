import NewsText

@testable import NewsAnalysis

/// Articles for tests of comparison.
enum ComparedArticles {
  static func article(
    _ text: String, id: String = "a", title: String? = nil, date: String? = nil, outlet: String? = nil
  ) -> Article {
    Article(
      id: id, text: Array(text.utf8), title: title, date: date.flatMap { CalendarDate(iso: $0) }, outlet: outlet)
  }

  static func analysis(_ text: String, id: String = "a", title: String? = nil) -> Analysis {
    Analyzer().analyze(article(text, id: id, title: title))
  }

  /// An analysis with nothing but sentences and what is given.
  static func analysis(
    _ article: Article, sources: [Source] = [], quotations: [Quotation] = [], figures: [Figure] = []
  ) -> Analysis {
    Analysis(
      article: article, sentences: Analyzer().analyze(article).sentences, entities: [], sources: sources,
      quotations: quotations, figures: figures, dates: [], diagnostics: [])
  }

  /// An analysis in which whatever stands in quotation marks is a quotation.
  static func quoting(_ text: String, id: String = "a") -> Analysis {
    let article = article(text, id: id)
    let parts = QuotedParts.ranges(in: ByteRange(0, article.text.count), of: article.text)
    return analysis(article, quotations: parts.map { quotation($0) })
  }

  static func quotation(_ content: ByteRange, speaker: Int? = nil) -> Quotation {
    Quotation(
      kind: .direct, content: [content], cue: [], source: [], speaker: speaker, addressee: [], cueLemma: nil,
      isSpeech: true, isNegated: false, inside: nil, rule: "test", confidence: 1)
  }

  /// People killed, as the words `words` of the article say it.
  static func killed(
    _ words: String, in article: Article, low: Double?, high: Double?, _ bound: Figure.Bound, saidBy: Int? = nil
  ) -> Figure {
    Figure(
      range: place(of: words, in: article), low: low, high: high, bound: bound, trend: nil,
      unit: MeasuredUnit(kind: .count, noun: "person"), counted: "people killed", casualty: .killed, quotation: nil,
      saidBy: saidBy, asOf: nil, place: nil, sameAs: nil)
  }

  /// Where `words` first stand.
  static func place(of words: String, in article: Article) -> ByteRange {
    let sought = Array(words.utf8)
    let starts = 0...max(0, article.text.count - sought.count)
    let start = starts.first { article.text[$0...].starts(with: sought) } ?? 0
    return ByteRange(start, start + sought.count)
  }
}
