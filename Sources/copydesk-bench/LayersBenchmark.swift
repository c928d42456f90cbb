import English
import NewsText

/// Tokens, sentences, tags, lemmas and names.
struct LayersBenchmark: Benchmark {
  let name = "layers"

  func run(on articles: [Article]) -> Workload {
    var count = 0
    for article in articles { count += LanguageModel.english.layers(of: article).tokens.count }
    return Workload(bytes: articles.reduce(0) { $0 + $1.text.count }, count: count, unit: "tokens")
  }
}
