internal import NewsAnalysis
internal import NewsText

/// `variants "QUOTE"`
enum VariantsCommand: Command {
  static let spec = CommandSpec(
    "variants", in: .comparison, "shows one quotation wherever it is printed, its words aligned",
    operand: .init(kind: .reference, arity: .phrase, meaning: "words of a quotation, or its reference"),
    columns: columns,
    details: [
      "The fullest printing is the measure: [-words-] that it has and another does not, {+words+} that another has in their "
        + "place. 'Words differ' says that they differ, not who quotes rightly."
    ],
    examples: [
      .init("variants \"elephant in a china shop\"", "who prints it, and how"),
      .init("variants daily:q1", "by reference"),
    ])

  private static let columns: [Table.Column] = [
    .init("quotation", .reference, .reference), .init("date", .date, in: .wide), .init("outlet"),
    .init("source", .text, .source), .init("words are", .label), .init("words", .prose, .quotation),
  ]

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.indexedCorpus()
    let words = try words(invocation, corpus)
    guard let pattern = PhrasePattern(words), let index = corpus.words else {
      throw CommandError("'variants' needs words of a quotation", at: invocation.operands.columns)
    }
    let numbers = index.articles(withHalfOf: pattern.keys)
    let row = QuotationVariants(numbers.map { corpus.analyses[$0] }).row(of: words)
    let rows = row.map { row in row.items.map { Self.row($0, of: row, numbers, corpus) } } ?? []
    let articles = Set(row?.items.map { $0.article } ?? []).count
    let place = rows.isEmpty ? corpus.name : NumberText.counted(articles, .article)
    let noun = Noun("printing")
    return .table(
      Table(
        of: noun, heading: "\(NumberText.counted(rows.count, noun)) of this quotation found in \(place)",
        columns: columns, rows: rows))
  }

  /// The words themselves, or those that a reference stands for.
  private static func words(_ invocation: Invocation, _ corpus: OpenCorpus) throws(CommandError) -> String {
    guard invocation.operands.count == 1, !invocation.operands[0].isQuoted,
      case .quotation(let index) = Reference(invocation.phrase).item
    else { return invocation.phrase }
    let found = try corpus.resolve(invocation.operands[0])
    let analysis = corpus.analyses[found.article]
    return Passage(text: analysis.article.text, ranges: analysis.quotations[index].content).string
  }

  private static func row(
    _ item: QuotationRow.Item, of row: QuotationRow, _ numbers: [Int], _ corpus: OpenCorpus
  ) -> Table.Row {
    let number = numbers[item.article]
    let article = corpus.articles[number]
    let quotation = corpus.analyses[number].quotations[item.quotation]
    let reference = Reference(article: article.id, item: .quotation(item.quotation))
    let grade = item.grade.map { Self.name(of: $0) } ?? "the fullest"
    return Table.Row(
      [
        .reference(reference), Cell(article.date), Cell(article.outlet),
        corpus.sourceCell(quotation.speaker, number, mention: quotation.source), .text(grade),
        .text(marked(item, of: row, numbers, corpus)),
      ], reference: reference)
  }

  private static func name(of grade: QuotationGrade) -> String {
    switch grade {
    case .same: "the same"
    case .typographic: "the same, other marks"
    case .shortened: "shortened"
    case .cutMarked: "cut, marked"
    case .cutUnmarked: "cut, not marked"
    case .wordsDiffer: "words differ"
    }
  }

  private static func marked(
    _ item: QuotationRow.Item, of row: QuotationRow, _ numbers: [Int], _ corpus: OpenCorpus
  ) -> String {
    let edits = item.edits.filter { !$0.isTypographic }
    guard item.grade != nil, !edits.isEmpty else { return item.text }
    let fullest = row.items[row.fullest]
    let left = corpus.analyses[numbers[fullest.article]]
    return MarkedEdits(left: left.article, right: corpus.articles[numbers[item.article]], edits: edits)
      .line(of: left.quotations[fullest.quotation].content).plain
  }
}
