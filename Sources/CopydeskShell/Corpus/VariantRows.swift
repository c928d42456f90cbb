internal import NewsAnalysis
internal import NewsText

/// The printings of one utterance as rows, each compared with the fullest.
struct VariantRows {
  let row: QuotationRow
  /// The place in the corpus of each article that was compared.
  let numbers: [Int]
  let corpus: OpenCorpus

  static let columns: [Table.Column] = [
    .init("quotation", .reference, .reference), .init("date", .date, in: .wide), .init("outlet"),
    .init("source", .text, .source), .init("words are", .label), .init("words", .wholeProse, .quotation),
  ]

  var rows: [Table.Row] { row.items.map { row(of: $0) } }

  private func row(of item: QuotationRow.Item) -> Table.Row {
    let number = numbers[item.article]
    let article = corpus.articles[number]
    let quotation = corpus.analyses[number].quotations[item.quotation]
    let reference = Reference(article: article.id, item: .quotation(item.quotation))
    return Table.Row(
      [
        .reference(reference), Cell(article.date), Cell(article.outlet),
        corpus.sourceCell(quotation.speaker, number, mention: quotation.source),
        .text(GradeName(item.grade).rawValue), .text(marked(item)),
      ], reference: reference)
  }

  private func marked(_ item: QuotationRow.Item) -> String {
    let edits = item.edits.filter { !$0.isTypographic }
    guard item.grade != nil, !edits.isEmpty else { return item.text }
    let fullest = row.items[row.fullest]
    let left = corpus.analyses[numbers[fullest.article]]
    return MarkedEdits(left: left.article, right: corpus.articles[numbers[item.article]], edits: edits)
      .line(of: left.quotations[fullest.quotation].content).plain
  }
}
