internal import NewsText

/// `kwic WORDS [sort 1R]`
enum KwicCommand: Command {
  static let spec = CommandSpec(
    "kwic", in: .reading, "shows words in their context, one place under the other",
    operand: .init(kind: .words, arity: .phrase, meaning: "words to look for"),
    clauses: [
      .init(
        "sort", .choice(ContextWord.allCases.map { $0.rawValue }),
        "by the first, second or third word to the left or right")
    ] + ArticleFilter.clauses, columns: columns,
    details: [
      "Words are found in any letter case; 'sanction*' stands for all that begin so. Words of the grammar go into quotation "
        + "marks: kwic \"by the sea\"."
    ],
    examples: [
      .init("kwic veto", "every place of the word"),
      .init("kwic \"security council\" sort 1R", "by the word that follows"),
    ])

  private static let columns: [Table.Column] = [
    .init("passage", .reference, .reference), .init("before", .before), .init("match", .text, .match), .init("after"),
    .init("date", .date, in: .details), .init("outlet", .text, in: .details), .init("article", .text, in: .details),
  ]

  /// Bytes of context on each side.
  private static let context: UInt32 = 160

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let found = try PhraseHits(invocation, on: &desk)
    let corpus = try desk.corpus()
    var order: ContextWord?
    if let words = invocation.words("sort") {
      order = ContextWord(rawValue: words.joined.uppercased())
      guard order != nil else { throw CommandError("1L, 2L, 3L, 1R, 2R or 3R is expected", at: words.columns) }
    }
    let hits = found.hits
    let rows = TableRows(count: hits.count) { Rows(corpus: corpus).rows(hits[$0]) }
    var table = Table(
      of: .passage, heading: found.heading(for: invocation.phrase, in: corpus), columns: columns, rows: rows,
      notes: found.notes)
    table.view = .concordance
    if let order, let column = table.column(order.column) {
      table.rows = rows.selecting(order.order(of: rows.cells(ofColumn: column)))
    }
    return .table(table)
  }

  /// Makes the rows; hits of one article share its scalar offsets.
  private struct Rows: Sendable {
    let corpus: OpenCorpus

    func rows(_ hits: ArraySlice<PhraseHits.Hit>) -> [Table.Row] {
      var rows: [Table.Row] = []
      var rest = hits
      while let first = rest.first {
        let here = rest.prefix { $0.article == first.article }
        let article = corpus.articles[first.article]
        let offsets = ScalarOffsets(of: article.text)
        rows += here.map { row($0.range, article, offsets) }
        rest = rest.dropFirst(here.count)
      }
      return rows
    }

    private func row(_ range: ByteRange, _ article: Article, _ offsets: ScalarOffsets) -> Table.Row {
      let reference = Reference(
        article: article.id,
        item: .passage(offsets.scalar(atByte: range.start)..<offsets.scalar(atByte: range.end)))
      let start = article.boundary(atOrAfter: range.start > context ? range.start - context : 0)
      let end = article.boundary(atOrBefore: min(range.end + context, UInt32(article.text.count)))
      func words(_ range: ByteRange) -> Cell { .words(Passage(text: article.text, ranges: [range])) }
      return Table.Row(
        [
          .reference(reference), words(ByteRange(min(start, range.start), range.start)), words(range),
          words(ByteRange(range.end, max(end, range.end))), Cell(article.date), Cell(article.outlet), .text(article.id),
        ], reference: reference)
    }
  }
}

extension Article {
  /// The first scalar boundary at or after `offset`.
  func boundary(atOrAfter offset: UInt32) -> UInt32 {
    var offset = offset
    while offset < text.count, text[Int(offset)] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  func boundary(atOrBefore offset: UInt32) -> UInt32 {
    var offset = offset
    while offset > 0, offset < text.count, text[Int(offset)] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
