public import NewsText

/// The analyses of a corpus's articles, in order. They are kept as bytes, about a third of the text's size, and each is
/// made anew whenever it is asked for; whoever needs one twice keeps it.
public struct Analyses: RandomAccessCollection, Sendable {
  private let articles: [Article]
  private let records: PackedRecords
  /// Those that stand in place of the packed ones.
  private var replaced: [Int: Analysis] = [:]

  /// `records` were packed from the analyses of `articles`.
  package init(of articles: [Article], records: PackedRecords) {
    precondition(articles.count == records.count, "each article has one analysis")
    self.articles = articles
    self.records = records
  }

  /// Keeps `analyses`, one for each of `articles`.
  public init(_ analyses: [Analysis]) {
    self.init(of: analyses.map(\.article), records: PackedRecords(analyses.map(\.packed)))
  }

  /// All of them as they are kept; those that stand in place of others too.
  package var packed: PackedRecords {
    replaced.isEmpty ? records : PackedRecords(map { $0.packed })
  }

  /// What stands for the analyses that stand in place of others; nil where none do.
  public var corrections: Digest? {
    guard !replaced.isEmpty else { return nil }
    return Digest(of: replaced.sorted { $0.key < $1.key }.flatMap { Array("\($0.key):".utf8) + $0.value.packed })
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { articles.count }

  /// The analysis of article `index`. A record that cannot be read is made good by reading the article again.
  public subscript(index: Int) -> Analysis {
    if let analysis = replaced[index] { return analysis }
    let article = articles[index]
    return (try? Analysis(unpacking: records.reader(of: index), of: article)) ?? Analyzer().analyze(article)
  }

  /// The same with other analyses for some articles.
  func replacing(_ analyses: [Int: Analysis]) -> Analyses {
    var copy = self
    copy.replaced.merge(analyses) { _, new in new }
    return copy
  }
}
