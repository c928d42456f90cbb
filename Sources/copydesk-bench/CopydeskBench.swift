import ArgumentParser
import NewsReaders
import NewsText

/// Measures how fast the parts are, on articles that it is given.
@main
struct CopydeskBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copydesk-bench", abstract: "Measures the parts of Copydesk on articles.",
    discussion: "Each part runs on one core, the best of all rounds counts.")

  @Argument(help: "Articles, in any format that the program loads.") var paths: [String] = ["Corpus"]
  @Option(help: "How often each part runs.") var rounds = 5
  @Option(help: "How many bytes of text to measure on, at least; the articles are repeated.") var bytes = 2_000_000
  @Option(help: "Only the part of this name.") var only: String?

  /// All benchmarks; a new one is one file and one line here.
  static let benchmarks: [any Benchmark] = [
    SentencesBenchmark(), LayersBenchmark(), TreesBenchmark(), ParallelBenchmark(), AnnotateBenchmark(),
    CompareBenchmark(),
  ]

  func validate() throws {
    guard let only, !Self.benchmarks.contains(where: { $0.name == only }) else { return }
    throw ValidationError("no part is named \(only); there are: \(Self.benchmarks.map(\.name).joined(separator: ", "))")
  }

  func run() throws {
    let articles = repeated(load())
    guard !articles.isEmpty else { throw ValidationError("no article in \(paths.joined(separator: " "))") }
    print("\(articles.count) articles, \(articles.reduce(0) { $0 + $1.text.count }) bytes; best of \(rounds)")
    for benchmark in Self.benchmarks where only.map({ $0 == benchmark.name }) ?? true {
      let measurement = Measurement.best(of: rounds) { benchmark.run(on: articles) }
      print(benchmark.name, measurement, separator: ": ")
    }
    print("peak memory: \(ProcessUsage.peakMegabytes) MB")
  }

  private func load() -> [Article] {
    var stream = ArticleStream(paths)
    var articles: [Article] = []
    while let outcome = stream.next() {
      if case .success(let article) = outcome { articles.append(article) }
    }
    return articles
  }

  private func repeated(_ articles: [Article]) -> [Article] {
    let size = articles.reduce(0) { $0 + $1.text.count }
    guard size > 0 else { return [] }
    return (0..<max(1, (bytes + size - 1) / size)).flatMap { _ in articles }
  }
}
