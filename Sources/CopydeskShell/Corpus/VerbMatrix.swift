internal import NewsAnalysis
internal import NewsText

/// How each outlet introduces what others say: one row an outlet, one column for each stance of its verbs.
struct VerbMatrix {
  private let corpus: OpenCorpus
  private let outlets: [Grouping<String>.Group]
  /// Most quotations first; those for which there is no room stand together as others.
  private let stances: [ReportingStance]
  private let hasOthers: Bool
  /// For each lemma of the corpus its stance.
  private let stanceOfLemma: [ReportingStance?]

  /// The cells that the stances may take with the blanks between, so that all stand side by side on 80.
  private static let widest = 36
  private static let mostVerbs = 12

  /// `findings` have a reporting verb.
  init(corpus: OpenCorpus, findings: [Finding]) {
    self.corpus = corpus
    let stanceOfLemma = corpus.quotations.lemmaNames.map { ReportingStance(ofLemma: $0) }
    self.stanceOfLemma = stanceOfLemma
    outlets = Grouping(findings) { corpus.articles[$0.article].outlet ?? "outlet not known" }.mostFirst
    var counts: [ReportingStance: Int] = [:]
    for finding in findings {
      if let stance = corpus.lemma(of: finding).flatMap({ stanceOfLemma[$0] }) { counts[stance, default: 0] += 1 }
    }
    let found = ReportingStance.allCases.filter { counts[$0] != nil }
    let mostFirst = found.enumerated().sorted {
      (-(counts[$0.element] ?? 0), $0.offset) < (-(counts[$1.element] ?? 0), $1.offset)
    }
    var width = 0
    stances = mostFirst.map { $0.element }.filter { stance in
      width += stance.rawValue.count + ColumnWidths.gap
      return width <= Self.widest
    }
    let shown = stances.reduce(0) { $0 + (counts[$1] ?? 0) }
    hasOthers = shown < findings.count
  }

  func table(notes: [String]) -> Table {
    let noun = Noun("outlet")
    let columns =
      [Table.Column("outlet"), .init("quotations", .number, .number)]
      + stances.map { .init($0.rawValue, .number, .number) } + (hasOthers ? [.init("others", .number, .number)] : [])
      + [.init("verbs", .title, .cue), .init("reference", .reference, .reference, in: .wide)]
    let quotations = outlets.reduce(0) { $0 + $1.members.count }
    return Table(
      of: noun,
      heading: "reporting verbs of \(NumberText.counted(outlets.count, noun)) found in "
        + NumberText.counted(quotations, .quotation),
      columns: columns, rows: outlets.map { row(of: $0) }, notes: notes)
  }

  private func row(of outlet: Grouping<String>.Group) -> Table.Row {
    let lemmas = Grouping(outlet.members) { corpus.lemma(of: $0) ?? 0 }.mostFirst
    let counts = stances.map { stance in
      lemmas.reduce(0) { $0 + (stanceOfLemma[$1.key] == stance ? $1.members.count : 0) }
    }
    let rest = outlet.members.count - counts.reduce(0, +)
    let verbs = lemmas.prefix(Self.mostVerbs).map { "\(corpus.quotations.lemmaNames[$0.key]) \($0.members.count)" }
    let more = lemmas.count > verbs.count ? ["and \(lemmas.count - verbs.count) more"] : []
    let reference = outlet.members.first.map { corpus.reference(toQuotation: $0) }
    let numbers = counts + (hasOthers ? [rest] : [])
    return Table.Row(
      [.text(outlet.key), .count(outlet.members.count)] + numbers.map { $0 == 0 ? .empty : .count($0) }
        + [.text((verbs + more).joined(separator: ", ")), reference.map { .reference($0) } ?? .empty],
      reference: reference)
  }
}
