internal import NewsAnalysis
internal import NewsText

/// `sources [unnamed] [people] …`
enum SourcesCommand: Command {
  static let spec = CommandSpec(
    "sources", in: .people, "lists who is quoted, and how much",
    clauses: [
      .init("named", "only those with a name"),
      .init("unnamed", "only those without: \"a senior official\""),
    ] + kinds.map { .init($0.word, $0.meaning) } + [
      .init("all", "also the people who are named and not quoted"),
      .init("thoughts", "also what somebody thinks, plans or wants"),
    ] + ArticleFilter.clauses,
    columns: columns,
    details: [
      "One row stands for one source under all its names: the articles that name it, its quotations as 'quotes' finds them, "
        + "their words, and their share of all quotations. What the text says was not said is not counted.",
      "The last row is no source: quotations for which the text names nobody. 'quotes unattributed' lists them.",
    ],
    examples: [
      .init("sources", "who is quoted most"),
      .init("sources unnamed", "those whose name the articles do not give"),
      .init("sources governments | bars", "governments with a bar each"),
    ])

  private struct KindWord {
    let word: String
    let kinds: Set<Source.Kind>
    let meaning: String
  }

  private static let kinds = [
    KindWord(word: "people", kinds: [.person, .people], meaning: "only persons and groups of persons"),
    KindWord(word: "governments", kinds: [.government], meaning: "only governments and their offices"),
    KindWord(word: "organisations", kinds: [.organisation], meaning: "only organisations"),
    KindWord(word: "companies", kinds: [.company], meaning: "only companies"),
    KindWord(word: "media", kinds: [.media], meaning: "only media"),
    KindWord(word: "documents", kinds: [.document, .poll], meaning: "only documents and polls"),
  ]

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let filter = try ArticleFilter(invocation, corpus)
    let tally = SourceTally(corpus, in: filter, taking: invocation.has("thoughts") ? .speechAndThoughts : .speech)
    let sources = corpus.sources.sources
    let fitting = SourceEntry.entries(of: corpus, in: filter, tally).filter { takes($0.index, of: sources, invocation) }
    let quoted = fitting.filter { $0.amount.quotations > 0 }
    let shown = invocation.has("all") ? fitting : quoted
    var notes = left(fitting.count - quoted.count, "named and not quoted", invocation, "all")
    notes += left(tally.thoughts, "of thinking, planning or wanting", invocation, "thoughts")
    return .table(
      Table(
        of: .source, heading: heading(shown, corpus, filter), columns: columns,
        rows: rows(shown, tally, corpus, filter, invocation), notes: checked(shown, corpus) + notes + filter.notes))
  }

  private static func checked(_ shown: [SourceEntry], _ corpus: OpenCorpus) -> [String] {
    guard !corpus.corrections.identities.isEmpty else { return [] }
    let sources = corpus.sources.sources
    return shown.compactMap { entry in
      sources.check(at: entry.index).map { "\(sources.name(at: entry.index)): \($0.word) by a reader" }
    }
  }

  private static func left(_ count: Int, _ what: String, _ invocation: Invocation, _ clause: String) -> [String] {
    count == 0 || invocation.has(clause) ? [] : ["left out: \(NumberText.grouped(count)) \(what) (add '\(clause)')"]
  }

  /// Where all sources are asked for, what nobody is credited with comes last, so that the shares make a whole.
  private static func rows(
    _ shown: [SourceEntry], _ tally: SourceTally, _ corpus: OpenCorpus, _ filter: ArticleFilter,
    _ invocation: Invocation
  ) -> TableRows {
    let hasRest = tally.quotations > 0 && !isNarrowed(invocation)
    return TableRows(count: shown.count + (hasRest ? 1 : 0), rest: hasRest ? shown.count : nil) { range in
      range.map { place in
        place < shown.count
          ? shown[place].row(in: corpus, filter, tally) : SourceEntry.unattributedRow(of: tally, in: corpus)
      }
    }
  }

  private static func heading(_ rows: [SourceEntry], _ corpus: OpenCorpus, _ filter: ArticleFilter) -> String {
    var isHere = [Bool](repeating: false, count: corpus.articles.count)
    for row in rows {
      for occurrence in corpus.sources.sources.occurrences(at: row.index) { isHere[occurrence.article] = true }
    }
    let articles = isHere.indices.count { isHere[$0] && filter.contains($0) }
    let place = rows.isEmpty ? corpus.name : NumberText.counted(articles, .article)
    return "\(NumberText.counted(rows.count, .source)) found in \(place)"
  }

  private static func isNarrowed(_ invocation: Invocation) -> Bool {
    invocation.has("named") || invocation.has("unnamed") || kinds.contains { invocation.has($0.word) }
  }

  private static func takes(_ index: Int, of sources: CorpusSourceList, _ invocation: Invocation) -> Bool {
    if invocation.has("named"), !sources.isNamed(at: index) { return false }
    if invocation.has("unnamed"), sources.isNamed(at: index) { return false }
    let asked = kinds.filter { invocation.has($0.word) }
    return asked.isEmpty || asked.contains { $0.kinds.contains(sources.kind(at: index)) }
  }

  private static let columns: [Table.Column] = [
    .init("source", .text, .source), .init("articles", .overlap, .number), .init("quotations", .number, .number),
    .init("words", .number, .number), .init("share", .number, .faint), .init("reference", .reference, .reference),
    .init("kind", in: .wide), .init("role", .title, in: .wide), .init("named", .text, in: .details),
    .init("also called", .text, in: .details),
    .init("checked", .text, in: .details),
  ]
}
