internal import NewsText

/// `Petrova asked whether the harbour would reopen.`
struct QuestionClause: CueRule {
  let name = "question-clause"

  func admits(_ form: StatementForm) -> Bool {
    form.openingWord.map { Self.openers.contains($0) } == true
  }

  private static let openers = WordSet("whether if why how when where what who which whom")
}
