import English
import Foundation
import NewsText

/// Layers on all cores.
struct ParallelBenchmark: Benchmark {
  let name = "layers on all cores"

  func run(on articles: [Article]) -> Workload {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let counts = articles.parallelMap(cores: cores) { LanguageModel.english.layers(of: $0).tokens.count }
    return Workload(bytes: articles.reduce(0) { $0 + $1.text.count }, count: counts.reduce(0, +), unit: "tokens")
  }
}
