import NewsAnalysis
import NewsText

/// Each article beside the next, their analyses being there.
struct CompareBenchmark: Benchmark {
  let name = "compare"

  func run(on articles: [Article]) -> Workload {
    let before = ProcessUsage.processorSeconds
    let analyzer = Analyzer()
    let analyses = articles.prefix(Self.most).map { analyzer.analyze($0) }
    let preparation = ProcessUsage.processorSeconds - before
    var rows = 0
    var bytes = 0
    for (left, right) in zip(analyses, analyses.dropFirst()) {
      rows += Comparison(left: left, right: right).alignment.count
      bytes += left.article.text.count + right.article.text.count
    }
    return Workload(bytes: bytes, count: rows, unit: "aligned rows", preparation: preparation)
  }

  private static let most = 200
}
