internal import NewsText

/// `Petrova wants to reopen the harbour in May.`
struct Infinitive: CueRule {
  let name = "infinitive"

  func admits(_ form: StatementForm) -> Bool {
    form.openingWord == Self.to
  }

  private static let to: WordKey = "to"
}
