internal import NewsAnalysis
internal import NewsText

/// What a reader of one article can count.
struct LiteracySheet {
  struct Entry {
    let what: String
    let number: Int
    let which: String?
  }
  let analysis: Analysis

  var entries: [Entry] {
    sourceEntries + [verbs] + figureEntries + [
      entry("news services credited", analysis.article.credits), entry("dates named", analysis.dates.count), notices,
    ]
  }

  private var counted: [Quotation] { analysis.quotations.filter { !$0.isNegated && $0.isReported } }

  private var sourceEntries: [Entry] {
    let quoted = analysis.sources.indices.filter { index in counted.contains { $0.speaker == index } }
    let named = quoted.filter { analysis.sources[$0].isNamed }
    let unnamed = quoted.filter { !analysis.sources[$0].isNamed }
    let kinds = Quotation.Kind.allCases.filter { kind in counted.contains { $0.kind == kind } }
      .map { kind in "\(counted.count { $0.kind == kind }) \(kind.rawValue)" }
    return [
      Entry(what: "quotations", number: counted.count, which: kinds.isEmpty ? nil : kinds.joined(separator: ", ")),
      entry("named sources", named.map { withCount($0) }), entry("unnamed sources", unnamed.map { withCount($0) }),
      entry("quotations with no source named", counted.count { $0.speaker == nil }),
    ]
  }

  private func withCount(_ source: Int) -> String {
    "\(analysis.sources[source].name) \(counted.count { $0.speaker == source })"
  }

  private var verbs: Entry {
    let findings = counted.indices.filter { counted[$0].cueLemma != nil }.map { Finding(article: 0, item: $0) }
    let groups = Grouping(findings) { counted[$0.item].cueLemma ?? "" }.mostFirst
    return entry("reporting verbs", groups.map { "\($0.key) \($0.members.count)" })
  }

  private var figureEntries: [Entry] {
    let figures = analysis.figures.filter { $0.sameAs == nil }
    let unattributed = figures.filter { $0.saidBy == nil }
    let claimed = unattributed.filter { $0.trace.claim != nil }
    return [
      entry("figures", figures.count),
      entry("figures with no source named", unattributed.map { analysis.article.string($0.range) }),
      entry("of them told as a claim", claimed.map { analysis.article.string($0.range) }),
    ]
  }

  private var notices: Entry {
    let notices = analysis.correctionNotices.map { analysis.article.string($0) }
    return Entry(
      what: "correction notices", number: notices.count,
      which: notices.first ?? "no correction notice found in the text loaded")
  }

  private func entry(_ what: String, _ names: [String]) -> Entry {
    Entry(what: what, number: names.count, which: names.isEmpty ? nil : names.joined(separator: "; "))
  }

  private func entry(_ what: String, _ number: Int) -> Entry {
    Entry(what: what, number: number, which: nil)
  }
}
