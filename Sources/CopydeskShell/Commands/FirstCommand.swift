internal import NewsAnalysis
internal import NewsText

/// `first "PHRASE" [by NAME]`
enum FirstCommand: Command {
  static let spec = CommandSpec(
    "first", in: .people, "tells when each source is first quoted with a phrase, in this corpus",
    operand: .init(kind: .words, arity: .phrase, meaning: "words to look for"),
    clauses: [.init("by", .source, "only this source")] + ArticleFilter.clauses, columns: QuotationTable.columns,
    details: [
      "One row a source: its earliest quotation with these words, by the dates of the articles. Undated articles do not count."
    ],
    examples: [
      .init("first \"elephant\"", "who used the word first, and who after"),
      .init("first veto by Lavrov", "his first use"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    guard let pattern = PhrasePattern(invocation.phrase) else {
      throw CommandError("'first' needs a word to look for", at: invocation.operands.columns)
    }
    let query = try QuotationQuery(invocation, on: &desk)
    let found = query.findings.filter { finding in
      pattern.isFound(in: corpus.articles[finding.article].text, ranges: corpus.quotation(finding).content)
    }
    let dated = found.filter { corpus.articles[$0.article].date != nil }.sorted { a, b in
      switch (corpus.articles[a.article].date, corpus.articles[b.article].date) {
      case (let left?, let right?) where left != right: left < right
      default: a < b
      }
    }
    let firsts = Grouping(dated) { corpus.speaker(of: $0) }.groups.compactMap { $0.members.first }
    var notes = query.notes
    if dated.count < found.count {
      notes.append("left out: \(NumberText.counted(found.count - dated.count, .quotation)) in undated articles")
    }
    var table = QuotationTable(corpus: corpus, phrase: pattern).table(of: firsts, notes: notes)
    table.heading =
      "\(NumberText.counted(firsts.count, .source)) quoted with “\(invocation.phrase)” in \(corpus.name), earliest first"
    return .table(table)
  }
}
