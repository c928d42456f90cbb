import English
import NewsText

/// Trees of all sentences, their layers given.
struct TreesBenchmark: Benchmark {
  let name = "trees"

  func run(on articles: [Article]) -> Workload {
    let clock = ContinuousClock()
    var preparation = Duration.zero
    var count = 0
    for article in articles {
      var trees: TreeStore?
      preparation += clock.measure { trees = TreeStore(LanguageModel.english.layers(of: article)) }
      guard var trees else { continue }
      for index in trees.layers.sentences.indices { count += trees.tree(ofSentence: index).heads.count }
    }
    return Workload(
      bytes: articles.reduce(0) { $0 + $1.text.count }, count: count, unit: "tokens", preparation: preparation)
  }
}
