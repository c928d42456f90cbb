internal import NewsAnalysis
internal import NewsText

/// `variants "QUOTE"`
enum VariantsCommand: Command {
  static let spec = CommandSpec(
    "variants", in: .comparison, "shows one quotation wherever it is printed, its words aligned",
    operand: .init(kind: .reference, arity: .phrase, meaning: "words of a quotation, or its reference"),
    columns: VariantRows.columns,
    details: [
      "The fullest printing is the measure: [-words-] that it has and another does not, {+words+} that another has in their "
        + "place. 'Words differ' says that they differ, not who quotes rightly."
    ],
    examples: [
      .init("variants \"elephant in a china shop\"", "who prints it, and how"),
      .init("variants daily:q1", "by reference"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.indexedCorpus()
    let words = try words(invocation, corpus)
    guard let pattern = PhrasePattern(words), let index = corpus.words else {
      throw CommandError("'variants' needs words of a quotation", at: invocation.operands.columns)
    }
    let numbers = index.articles(withHalfOf: pattern.keys)
    let row = QuotationVariants(numbers.map { corpus.analyses[$0] }).row(of: words)
    let rows = row.map { VariantRows(row: $0, numbers: numbers, corpus: corpus).rows } ?? []
    let articles = Set(row?.items.map { $0.article } ?? []).count
    let place = rows.isEmpty ? corpus.name : NumberText.counted(articles, .article)
    let noun = Noun("printing")
    return .table(
      Table(
        of: noun, heading: "\(NumberText.counted(rows.count, noun)) of this quotation found in \(place)",
        columns: VariantRows.columns, rows: rows))
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
}
