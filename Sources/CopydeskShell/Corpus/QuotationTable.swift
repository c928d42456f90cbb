internal import NewsAnalysis
internal import NewsText

/// Quotations as a table.
struct QuotationTable: FindingTable {
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
      of: .quotation, heading: heading(of: findings), columns: Self.columns, rows: rows(of: findings),
      notes: kinds(of: findings) + checked(findings) + sources(findings) + notes)
  }

  /// `5 quotations found in 2 articles`
  private func heading(of findings: [Finding]) -> String {
    let place = findings.isEmpty ? corpus.name : NumberText.counted(findings.articleCount, .article)
    return "\(NumberText.counted(findings.count, .quotation)) found in \(place)"
  }

  private func kinds(of findings: [Finding]) -> [String] {
    let traits = findings.lazy.map { self.traits(of: $0) }
    let direct = traits.count { $0.contains(.direct) }
    let mixed = traits.count { $0.contains(.mixed) }
    let counts: [Quotation.Kind: Int] = [.direct: direct, .mixed: mixed, .indirect: findings.count - direct - mixed]
    let parts = Quotation.Kind.allCases.filter { counts[$0] != 0 }
    guard parts.count > 1 else { return [] }
    return [parts.map { "\(NumberText.grouped(counts[$0] ?? 0)) \($0.rawValue)" }.joined(separator: ", ")]
  }

  /// Which rows a reader checked.
  private func checked(_ findings: [Finding]) -> [String] {
    let rows = findings.filter { traits(of: $0).contains(.checked) }
    guard !rows.isEmpty else { return [] }
    let names = rows.map { "\(corpus.articles[$0.article].id):q\($0.item + 1)" }
    return ["checked by a reader: \(names.joined(separator: ", "))"]
  }

  /// Which of the sources a reader merged or split.
  private func sources(_ findings: [Finding]) -> [String] {
    guard !corpus.corrections.identities.isEmpty else { return [] }
    let sources = corpus.sources.sources
    return Set(findings.compactMap { corpus.speaker(of: $0) }).sorted().compactMap { index in
      sources.check(at: index).map { "\(sources.name(at: index)): \($0.word) by a reader" }
    }
  }

  private func traits(of finding: Finding) -> QuotationTraits {
    corpus.quotations.traits(at: corpus.quotations.row(of: finding))
  }

  /// A cell that is known without making the quotation.
  func cell(of finding: Finding, _ column: String) -> Cell? {
    let row = corpus.quotations.row(of: finding)
    let article = corpus.articles[finding.article]
    switch column {
    case "quotation": return .reference(Reference(article: article.id, item: .quotation(finding.item)))
    case "date": return Cell(article.date)
    case "outlet": return Cell(article.outlet)
    case "title": return Cell(article.title)
    case "source": return corpus.quotations.speaker(at: row).map { .text(corpus.sources.sources.name(at: $0)) }
    case "kind": return .text(corpus.quotations.traits(at: row).kind.rawValue)
    case "lemma": return Cell(corpus.quotations.lemma(at: row).map { corpus.quotations.lemmaNames[$0] })
    default: return nil
    }
  }

  func row(of finding: Finding, keeping last: inout NumberedAnalysis?) -> Table.Row {
    let analysis = corpus.analysis(finding.article, keeping: &last)
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
        Cell(analysis.checks(of: quotation)),
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
      return .text(sources.sources.name(at: sources.index(ofSource: source, inArticle: article)))
    }
    return mention.isEmpty ? .empty : .words(Passage(text: articles[article].text, ranges: mention))
  }

  /// The analysis of an article, taken from `last` where it was made just before.
  func analysis(_ article: Int, keeping last: inout NumberedAnalysis?) -> Analysis {
    if let last, last.number == article { return last.analysis }
    let analysis = analyses[article]
    last = NumberedAnalysis(number: article, analysis: analysis)
    return analysis
  }
}

/// An analysis with its article's place in the corpus.
struct NumberedAnalysis {
  let number: Int
  let analysis: Analysis
}
