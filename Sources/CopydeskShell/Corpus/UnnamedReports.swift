internal import NewsAnalysis
internal import NewsText

/// For what unnamed sources say: who else in the story is reported to say the same.
struct UnnamedReports: Sendable {
  struct Report: Sendable {
    let origin: ClaimReport.Origin
    /// The quotation that says the same.
    let finding: Finding
  }

  /// Only of quotations whose claim somebody else reports.
  private let reports: [Finding: [Report]]

  /// Compares the articles of each story; nil where it was stopped.
  init?(of corpus: OpenCorpus, cores: Int, under supervision: Supervision) {
    guard let stories = Stories(of: corpus.articles, cores: cores, watch: CorpusWatch(supervision)) else { return nil }
    let together = stories.stories.filter { $0.count > 1 }
    let found = together.parallelMap(cores: cores) { numbers in
      supervision.isCancelled() ? [] : Self.reports(in: numbers, of: corpus)
    }
    guard !supervision.isCancelled() else { return nil }
    var reports: [Finding: [Report]] = [:]
    for entry in found.joined() { reports[entry.claim] = entry.reports }
    self.reports = reports
  }

  /// Independent texts first, then in corpus order; empty where nobody else was found.
  func reports(of finding: Finding) -> [Report] { reports[finding] ?? [] }

  private struct Entry: Sendable {
    let claim: Finding
    let reports: [Report]
  }

  /// What is found in one story, of the articles `numbers`.
  private static func reports(in numbers: [Int], of corpus: OpenCorpus) -> [Entry] {
    let unnamed = numbers.map { number in
      (0..<corpus.quotations.rows(ofArticle: number).count).filter {
        corpus.traits(of: Finding(article: number, item: $0)).contains(.unnamed)
      }
    }
    guard unnamed.contains(where: { !$0.isEmpty }) else { return [] }
    let claims = StoryClaims(numbers.map { corpus.analyses[$0] })
    return unnamed.enumerated().flatMap { place, items in
      items.compactMap { item in
        let found = claims.reports(ofQuotation: item, inArticle: place).map { report in
          Report(origin: report.origin, finding: Finding(article: numbers[report.article], item: report.quotation))
        }
        return found.isEmpty ? nil : Entry(claim: Finding(article: numbers[place], item: item), reports: found)
      }
    }
  }
}

extension Desk {
  /// Who else reports what the unnamed sources of the corpus in use say; compared when first asked for.
  mutating func unnamedReports() throws(CommandError) -> UnnamedReports {
    var corpus = try corpus()
    if let reports = corpus.unnamedReports { return reports }
    guard let reports = UnnamedReports(of: corpus, cores: settings.cores, under: supervision), let inUse else {
      throw CommandError("stopped", status: .incomplete)
    }
    corpus.unnamedReports = reports
    corpora[inUse] = corpus
    changes -= 1  // what is compared changes no answer, so there is nothing to take back
    return reports
  }
}
