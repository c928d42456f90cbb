internal import NewsText

/// `collocates WORD`
enum CollocatesCommand: Command {
  static let spec = CommandSpec(
    "collocates", in: .reading, "lists the words that stand near a word more often than elsewhere",
    operand: .init(kind: .words, arity: .phrase, meaning: "words to look for"), clauses: ArticleFilter.clauses,
    columns: columns,
    details: [
      "Near is within five words on either side. 'expected' is how often the two would meet if words stood anywhere; 'score' "
        + "is the t-score: how far the two are apart, measured by what chance does."
    ],
    examples: [.init("collocates Russia | top 10", "what stands around the word")])

  private static let columns: [Table.Column] = [
    .init("word", .text, .match), .init("near", .number, .number), .init("in all", .number, .number),
    .init("expected", .number), .init("score", .number),
  ]

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let found = try PhraseHits(invocation, on: &desk)
    let corpus = try desk.corpus()
    let filter = try ArticleFilter(invocation, corpus)
    let counts = CollocateCounts(found.hits, filter, corpus, cores: desk.settings.cores)
    let noun = Noun("word")
    let rows = counts.collocates.map { word in
      Table.Row(
        [.text(word.text), .count(word.near), .count(word.all), .score(word.expected), .score(word.score)],
        reference: nil)
    }
    return .table(
      Table(
        of: noun,
        heading: "\(NumberText.counted(rows.count, noun)) near “\(invocation.phrase)” in "
          + NumberText.counted(found.hits.count, .passage),
        columns: columns, rows: rows,
        notes: ["words that meet it once, or no more often than by chance, are left out"]
          + found.notes))
  }
}
