import NewsAnalysis
import NewsText

/// Everything on: layers, trees, attribution, figures, dates, and the line of JSON.
struct AnnotateBenchmark: Benchmark {
  let name = "annotate"

  func run(on articles: [Article]) -> Workload {
    let analyzer = Analyzer()
    var count = 0
    for article in articles { count += analyzer.analyze(article).annotationLine().count }
    return Workload(bytes: articles.reduce(0) { $0 + $1.text.count }, count: count, unit: "bytes of JSON")
  }
}
