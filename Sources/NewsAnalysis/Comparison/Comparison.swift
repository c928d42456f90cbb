internal import NewsText

/// What two articles have in common and where they part: two versions of one text, or two outlets on one event.
///
/// It says what differs and never which side is right.
public struct Comparison: Sendable {
  public let left: Analysis
  public let right: Analysis
  /// Every sentence of both sides stands in exactly one group. Groups with a left side come in its order; added
  /// sentences follow the group that they follow on the right.
  public let alignment: [AlignedGroup]
  /// What a newsroom would say has changed, the weightiest kinds first, each kind in text order.
  public let changes: [Change]
  /// The quotations with words in quotation marks, paired where they are one utterance: those of the left side in text
  /// order, then what is found only on the right.
  public let quotations: [QuotationPair]
  /// What one of the two prints in quotation marks and the other tells in its own words, in text order of the left.
  public let retellings: [Retelling]
  /// Figures of the same event, quantity and scope; article 0 is the left one, 1 the right one.
  public let figures: [FigureRow]
  /// Who is credited with words; article 0 is the left one, 1 the right one.
  public let sources: [SourceRow]
  /// Sources that each side credits under a name of its own: "WHO" and "World Health Organization".
  public let renamings: [SourceRenaming]
  /// Whether the two are versions of one text: of one outlet, or word for word the same in large part.
  public let areVersions: Bool
  /// How much of each stands word for word in the other.
  public let reuse: Reuse

  /// Whether both texts and titles are the same, letter for letter.
  public var areIdentical: Bool {
    left.article.text == right.article.text && left.article.title == right.article.title
  }

  public init(left: Analysis, right: Analysis) {
    self.left = left
    self.right = right
    let pair = ComparedPair(left, right)
    alignment = pair.alignment
    changes = pair.changes()
    quotations = pair.quotations.pairs()
    retellings = pair.statements.retellings
    sources = pair.sources
    renamings = SourceRenaming.among(pair.sources)
    areVersions = pair.areVersions
    figures = FigureComparison.rows([left, right], sources: pair.sources, .acrossArticles)
    reuse = pair.reuse
  }
}
