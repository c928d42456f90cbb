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
    let rows = SourceEntry.rows(of: corpus, in: filter).filter { takes($0.source, invocation) }
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
        of: .source, heading: heading(shown, corpus), columns: columns, rows: shown.map { $0.row(in: corpus) },
        notes: notes))
  }

  private static func heading(_ rows: [SourceEntry], _ corpus: OpenCorpus) -> String {
    let articles = Set(rows.flatMap { $0.articles }).count
    let place = rows.isEmpty ? corpus.name : NumberText.counted(articles, .article)
    return "\(NumberText.counted(rows.count, .source)) found in \(place)"
  }

  private static func takes(_ source: CorpusSource, _ invocation: Invocation) -> Bool {
    if invocation.has("named"), !source.isNamed { return false }
    if invocation.has("unnamed"), source.isNamed { return false }
    let asked = kinds.filter { invocation.has($0.word) }
    return asked.isEmpty || asked.contains { $0.kinds.contains(source.kind) }
  }

  private static func uncredited(_ corpus: OpenCorpus, _ filter: ArticleFilter) -> Int {
    corpus.quotations.uncredited.count { finding in
      let quotation = corpus.analyses[finding.article].quotations[finding.item]
      return filter.contains(finding.article) && quotation.counts && quotation.isReported
    }
  }

  private static let columns: [Table.Column] = [
    .init("source", .text, .source), .init("kind"), .init("statements", .number, .number),
    .init("articles", .number, .number), .init("reference", .reference, .reference), .init("role", .title, in: .wide),
    .init("named", .text, in: .details), .init("also called", .text, in: .details),
  ]
}
