import English
import NewsText

/// Trees of all sentences, their layers given.
struct TreesBenchmark: Benchmark {
  let name = "trees"

  func run(on articles: [Article]) -> Workload {
    var preparation = 0.0
    var count = 0
    for article in articles {
      let start = ProcessUsage.processorSeconds
      var trees = TreeStore(LanguageModel.english.layers(of: article))
      preparation += ProcessUsage.processorSeconds - start
      for index in trees.layers.sentences.indices { count += trees.tree(ofSentence: index).heads.count }
    }
    return Workload(
      bytes: articles.reduce(0) { $0 + $1.text.count }, count: count, unit: "tokens", preparation: preparation)
  }
}
