internal import NewsText

/// `Petrova said that the harbour would reopen in May.`
struct ThatClause: CueRule {
  let name = "that-clause"

  func admits(_ form: StatementForm) -> Bool {
    form.openingWord == Self.that
  }

  private static let that: WordKey = "that"
}
