internal import NewsText

/// What a corpus holds, in one line and its digest.
struct CorpusSummary {
  let corpus: OpenCorpus

  /// `syria-2012: 3 articles, 3 outlets, 2012-02-07 to 2012-02-08`
  var line: String {
    "\(corpus.name): " + ([articles] + outlets + dates + undated).joined(separator: ", ")
  }

  /// `sha256:` and twelve digits.
  var digest: String { "sha256:\(corpus.digest.hexadecimal.prefix(12))" }

  private var articles: String { NumberText.counted(corpus.articles.count, .article) }

  private var outlets: [String] {
    let count = Set(corpus.articles.compactMap { $0.outlet }).count
    return count > 0 ? [NumberText.counted(count, .outlet)] : []
  }

  private var dates: [String] {
    let dates = corpus.articles.compactMap { $0.date }
    guard let first = dates.min(), let last = dates.max() else { return [] }
    return [first == last ? "\(first)" : "\(first) to \(last)"]
  }

  private var undated: [String] {
    let count = corpus.articles.count { $0.date == nil }
    return count > 0 ? ["\(NumberText.grouped(count)) undated"] : []
  }
}
