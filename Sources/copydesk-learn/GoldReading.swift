import English
import NewsAnalysis
import NewsText

/// A marked article, read: its layers and the attributions in their tokens.
final class GoldReading {
  let quoted: QuotedLayers
  private(set) var attributions: [AlignedAttribution] = []
  private var trees: TreeStore
  private var views: [Int: SentenceView] = [:]
  /// Words inside a cue, a source or a content, which say nothing about other cues: nested attributions are not marked.
  private var excluded: Set<Int> = []

  init(_ gold: GoldArticle) {
    let layers = LanguageModel.english.layers(of: gold.article)
    quoted = QuotedLayers(layers)
    trees = TreeStore(layers)
    let finder = TokenFinder(layers: layers)
    for attribution in gold.attributions {
      if let aligned = AlignedAttribution(attribution, finder, view: { self.view($0) }) { attributions.append(aligned) }
      for range in attribution.cue + attribution.content + attribution.source {
        excluded.formUnion(finder.tokens(in: range)?.indices ?? 0..<0)
      }
    }
  }

  func isExcluded(_ token: Int) -> Bool {
    excluded.contains(token)
  }

  func view(_ sentence: Int) -> SentenceView {
    if let view = views[sentence] { return view }
    let view = SentenceView(sentence, trees.tree(ofSentence: sentence), quoted.layers)
    views[sentence] = view
    return view
  }
}
