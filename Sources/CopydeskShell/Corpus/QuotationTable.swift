internal import NewsAnalysis
internal import NewsText

/// Quotations as a table.
struct QuotationTable {
  let corpus: OpenCorpus
  /// What was searched for, to be marked in the words.
  var phrase: PhrasePattern?

  static let columns: [Table.Column] = [
    .init("quotation", .reference, .reference), .init("date", .date, in: .wide), .init("outlet"),
    .init("source", .text, .source),
    .init("cue", .text, .cue), .init("words", .prose, .quotation), .init("kind", .text, in: .details),
    .init("to", .text, in: .details), .init("role", .text, in: .details), .init("mention", .text, in: .details),
    .init("lemma", .text, in: .details), .init("title", .text, in: .details), .init("rule", .text, in: .details),
    .init("checked", .text, in: .details),
    .init("confidence", .number, in: .details),
  ]

  func table(of findings: [Finding], notes: [String]) -> Table {
    Table(
      of: .quotation, heading: heading(of: findings), columns: Self.columns, rows: findings.map { row(of: $0) },
      notes: kinds(of: findings) + checked(findings) + notes)
  }

  /// `5 quotations found in 2 articles`
  private func heading(of findings: [Finding]) -> String {
    let articles = Set(findings.map { $0.article }).count
    let place = findings.isEmpty ? corpus.name : NumberText.counted(articles, .article)
    return "\(NumberText.counted(findings.count, .quotation)) found in \(place)"
  }

  private func kinds(of findings: [Finding]) -> [String] {
    let counts = Quotation.Kind.allCases.map { kind in findings.count { quotation($0).kind == kind } }
    let parts = zip(Quotation.Kind.allCases, counts).filter { $0.1 > 0 }
    guard parts.count > 1 else { return [] }
    return [parts.map { "\(NumberText.grouped($0.1)) \($0.0.rawValue)" }.joined(separator: ", ")]
  }

  /// Which rows a reader checked.
  private func checked(_ findings: [Finding]) -> [String] {
    let rows = findings.filter { quotation($0).check != nil }
    guard !rows.isEmpty else { return [] }
    let names = rows.map { "\(corpus.articles[$0.article].id):q\($0.item + 1)" }
    return ["checked by a reader: \(names.joined(separator: ", "))"]
  }

  private func quotation(_ finding: Finding) -> Quotation {
    corpus.analyses[finding.article].quotations[finding.item]
  }

  func row(of finding: Finding) -> Table.Row {
    let analysis = corpus.analyses[finding.article]
    let quotation = analysis.quotations[finding.item]
    let article = analysis.article
    let reference = Reference(article: article.id, item: .quotation(finding.item))
    return Table.Row(
      [
        .reference(reference), Cell(article.date), Cell(article.outlet),
        corpus.sourceCell(quotation.speaker, finding.article, mention: quotation.source),
        passage(quotation.cue, article), content(quotation, article), .text(quotation.kind.rawValue),
        passage(quotation.addressee, article), Cell(quotation.speaker.flatMap { analysis.sources[$0].role }),
        passage(quotation.source, article), Cell(quotation.cueLemma), Cell(article.title), .text(quotation.rule),
        Cell(quotation.check?.rawValue),
        .share(quotation.confidence),
      ], reference: reference)
  }

  private func content(_ quotation: Quotation, _ article: Article) -> Cell {
    guard let phrase, !quotation.content.isEmpty else { return passage(quotation.content, article) }
    let matches = quotation.content.flatMap { phrase.matches(in: article.text, range: $0) }
    return .words(Passage(text: article.text, ranges: quotation.content, matches: matches))
  }

  private func passage(_ ranges: [ByteRange], _ article: Article) -> Cell {
    ranges.isEmpty ? .empty : .words(Passage(text: article.text, ranges: ranges))
  }
}

extension OpenCorpus {
  /// The name under which the corpus knows a source of an article; the words of the mention where it is unresolved.
  func sourceCell(_ source: Int?, _ article: Int, mention: [ByteRange]) -> Cell {
    if let source {
      return .text(sources.sources[sources.index(ofSource: source, inArticle: article)].name)
    }
    return mention.isEmpty ? .empty : .words(Passage(text: articles[article].text, ranges: mention))
  }
}
