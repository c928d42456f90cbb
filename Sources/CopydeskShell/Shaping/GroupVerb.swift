internal import NewsAnalysis
internal import NewsText

/// `… | group by COLUMN` and `… | group variants`
enum GroupVerb: ShapingVerb {
  static let spec = CommandSpec(
    "group", in: .shaping, "puts the rows under the values of a column, or quotations under their utterance",
    clauses: [.init("by", .column, "the column"), .init("variants", "quotations that are one utterance together")],
    details: [
      "Groups stand in the order of their first row; rows keep their order.",
      "'variants' sets the quotations of the rows side by side where they are one utterance: the fullest is the measure, with "
        + "[-words-] that another does not have and {+words+} that it has in their place.",
    ],
    examples: [
      .init("quotes | group by source", "what each source says"), .init("articles | group by date", "day by day"),
      .init("quotes by Putin | group variants", "what several articles quote, and how"),
    ])

  static func shape(_ table: Table, _ invocation: Invocation, on desk: Desk) throws(CommandError) -> Outcome {
    if invocation.has("variants") { return .table(try variants(table, invocation, on: desk)) }
    guard let words = invocation.words("by") else {
      throw CommandError("'group' needs 'by' and a column, or 'variants'", at: invocation.word.columns)
    }
    return .table(table.grouped(by: try table.column(named: words)))
  }

  private static func variants(
    _ table: Table, _ invocation: Invocation, on desk: Desk
  ) throws(CommandError) -> Table {
    let corpus = try desk.corpus()
    guard table.rows.count <= VariantGroups.mostQuotations else {
      let most = NumberText.grouped(VariantGroups.mostQuotations)
      throw CommandError(
        "'group variants' compares at most \(most) quotations: ask for fewer", at: invocation.word.columns)
    }
    let findings = table.rows.compactMap { corpus.quotation(of: $0.reference) }
    guard !findings.isEmpty || table.rows.isEmpty else {
      throw CommandError("'group variants' needs rows that stand for quotations", at: invocation.word.columns)
    }
    return VariantGroups(corpus: corpus).table(of: findings)
  }
}

extension OpenCorpus {
  /// The quotation that a row stands for; nil for another row, or one of another corpus.
  fileprivate func quotation(of reference: Reference?) -> Finding? {
    guard let reference, case .quotation(let index) = reference.item,
      let number = number(ofArticle: reference.article), index < analyses[number].quotations.count
    else { return nil }
    return Finding(article: number, item: index)
  }
}

extension Table {
  /// Rows of one value together, in the order of each value's first row.
  func grouped(by column: Int) -> Table {
    var places: [Cell: Int] = [:]
    var groups: [[Int]] = []
    for (row, cell) in rows.cells(ofColumn: column).enumerated() {
      if let place = places[cell] {
        groups[place].append(row)
      } else {
        places[cell] = groups.count
        groups.append([row])
      }
    }
    var result = self
    result.rows = rows.selecting(groups.flatMap { $0 })
    result.view = .grouped(by: columns[column].name)
    return result
  }
}
