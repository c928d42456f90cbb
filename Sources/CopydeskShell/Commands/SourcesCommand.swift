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
      .init("all", "also the people who are named and not quoted")
    ] + ArticleFilter.clauses,
    columns: columns,
    details: [
      "One row stands for one source under all its names. Statements are direct, mixed and indirect quotations; what the "
        + "text says was not said is not counted."
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
    let sources = corpus.sources.sources
    let rows = SourceEntry.entries(of: corpus, in: filter).filter { takes($0.index, of: sources, invocation) }
    let quoted = rows.filter { $0.statements > 0 }
    let shown = invocation.has("all") ? rows : quoted
    var notes = filter.notes
    let silent = rows.count - quoted.count
    if silent > 0, !invocation.has("all") {
      notes.insert("left out: \(NumberText.grouped(silent)) named and not quoted (add 'all')", at: 0)
    }
    let uncredited = uncredited(corpus, filter)
    if uncredited > 0 {
      notes.append("not counted: \(NumberText.counted(uncredited, .quotation)) with no source named in the text")
    }
    return .table(
      Table(
        of: .source, heading: heading(shown, corpus, filter), columns: columns,
        rows: TableRows(count: shown.count) { range in range.map { shown[$0].row(in: corpus, filter) } }, notes: notes))
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

  private static func takes(_ index: Int, of sources: CorpusSourceList, _ invocation: Invocation) -> Bool {
    if invocation.has("named"), !sources.isNamed(at: index) { return false }
    if invocation.has("unnamed"), sources.isNamed(at: index) { return false }
    let asked = kinds.filter { invocation.has($0.word) }
    return asked.isEmpty || asked.contains { $0.kinds.contains(sources.kind(at: index)) }
  }

  private static func uncredited(_ corpus: OpenCorpus, _ filter: ArticleFilter) -> Int {
    filter.articles.reduce(0) { sum, article in
      sum
        + corpus.quotations.rows(ofArticle: article).count { row in
          let traits = corpus.quotations.traits(at: row)
          return corpus.quotations.speaker(at: row) == nil && traits.counts && traits.isReported
        }
    }
  }

  private static let columns: [Table.Column] = [
    .init("source", .text, .source), .init("kind"), .init("statements", .number, .number),
    .init("articles", .number, .number), .init("reference", .reference, .reference), .init("role", .title, in: .wide),
    .init("named", .text, in: .details), .init("also called", .text, in: .details),
  ]
}
