public import NewsText

/// A name in the article and the source that it stands for.
public struct EntityMention: Hashable, Sendable {
  public let range: ByteRange
  /// `PER`, `ORG` or `LOC`.
  public let type: String
  /// The index in `Analysis.sources`; nil where it is no source.
  public let source: Int?

  public init(range: ByteRange, type: String, source: Int?) {
    self.range = range
    self.type = type
    self.source = source
  }
}

/// All that was found in one article.
public struct Analysis: Sendable {
  public let article: Article
  /// In text order.
  public let sentences: [ByteRange]
  public let entities: [EntityMention]
  public let sources: [Source]
  /// In text order of their content.
  public let quotations: [Quotation]
  public let figures: [Figure]
  public let dates: [DateExpression]
  /// Those of the article and those of the analysis.
  public let diagnostics: [Diagnostic]

  public init(
    article: Article, sentences: [ByteRange], entities: [EntityMention], sources: [Source], quotations: [Quotation],
    figures: [Figure], dates: [DateExpression], diagnostics: [Diagnostic]
  ) {
    self.article = article
    self.sentences = sentences
    self.entities = entities
    self.sources = sources
    self.quotations = quotations
    self.figures = figures
    self.dates = dates
    self.diagnostics = diagnostics
  }
}
