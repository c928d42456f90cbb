import NewsText

/// One part of the program, to be measured.
protocol Benchmark: Sendable {
  var name: String { get }

  /// Does the work once and says how much that was.
  func run(on articles: [Article]) -> Workload
}

/// How much work was done.
struct Workload: Sendable {
  let bytes: Int
  let count: Int
  /// What `count` counts: "tokens".
  let unit: String
  /// Processor seconds that belong to the preparation, not to the part measured.
  var preparation = 0.0
}
