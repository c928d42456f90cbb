internal import English
public import NewsText

/// Finds who says what, which figures stand and which dates are meant in an article.
public struct Analyzer: Sendable {
  private let model: AttributionModel

  public init() {
    self.init(model: .embedded)
  }

  /// An analyzer with other weights than those compiled in.
  package init(model: AttributionModel) {
    self.model = model
  }

  /// The same article gives the same analysis, wherever it stands in a batch and on any number of cores.
  public func analyze(_ article: Article) -> Analysis {
    let layers = LanguageModel.english.layers(of: article)
    var trees = TreeStore(layers)
    let attribution = Attribution.attribute(&trees, model: model)
    let dates = DateFinder.dates(in: layers)
    let figures = FigureFinder.figures(in: &trees, attribution: attribution, dates: dates)
    return Analysis(
      article: article, sentences: layers.sentences.map { layers.bytes(of: $0.tokens) },
      entities: attribution.entities, sources: attribution.sources, quotations: attribution.quotations,
      figures: figures,
      dates: dates, diagnostics: article.diagnostics + attribution.diagnostics)
  }
}
