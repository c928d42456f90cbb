import English
import NewsText

/// Tokens and sentences.
struct SentencesBenchmark: Benchmark {
  let name = "sentences"

  func run(on articles: [Article]) -> Workload {
    var count = 0
    for article in articles { count += LanguageModel.english.sentences(of: article).count }
    return Workload(bytes: articles.reduce(0) { $0 + $1.text.count }, count: count, unit: "sentences")
  }
}
