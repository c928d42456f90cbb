internal import NewsAnalysis
internal import NewsText

/// The quotations of a table by utterance: each with its variants, their words aligned.
struct VariantGroups {
  let corpus: OpenCorpus

  static let columns: [Table.Column] = [.init("utterance")] + VariantRows.columns

  /// More quotations are not compared at once, so that memory stays bounded.
  static let mostQuotations = 50_000
  private static let titleWords = 8

  /// Of quotations of the corpus, each once, in the order of their table. Groups of one are left out, and told of.
  func table(of findings: [Finding]) -> Table {
    let numbers = Array(Set(findings.map { $0.article })).sorted()
    let wanted = Set(findings)
    let rows = QuotationVariants(numbers.map { corpus.analyses[$0] }) { article, quotation in
      wanted.contains(Finding(article: numbers[article], item: quotation))
    }.rows()
    let groups = rows.filter { $0.items.count > 1 }
    let printings = groups.reduce(0) { $0 + $1.items.count }
    let noun = Noun("printing")
    var table = Table(
      of: noun,
      heading: "\(NumberText.counted(groups.count, Noun("utterance"))) in "
        + "\(NumberText.counted(printings, noun)) found among \(NumberText.counted(findings.count, .quotation))",
      columns: Self.columns,
      rows: groups.enumerated().flatMap { index, row in self.rows(of: row, number: index + 1, numbers) },
      notes: notes(rows, of: findings.count))
    table.view = .grouped(by: "utterance")
    return table
  }

  private func notes(_ rows: [QuotationRow], of count: Int) -> [String] {
    let single = rows.count { $0.items.count == 1 }
    let unmarked = count - rows.reduce(0) { $0 + $1.items.count }
    let parts = [
      single > 0 ? "\(NumberText.grouped(single)) found once" : nil,
      unmarked > 0 ? "\(NumberText.grouped(unmarked)) without quotation marks, or inside another quotation" : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? [] : ["left out: \(parts.joined(separator: ", "))"]
  }

  private func rows(of row: QuotationRow, number: Int, _ numbers: [Int]) -> [Table.Row] {
    let words = row.items[row.fullest].text.split(separator: " ")
    let title = words.prefix(Self.titleWords).joined(separator: " ") + (words.count > Self.titleWords ? " …" : "")
    let variants = VariantRows(row: row, numbers: numbers, corpus: corpus)
    return variants.rows.map { variant in
      Table.Row([.text("\(number)  “\(title)”")] + variant.cells, reference: variant.reference)
    }
  }
}
