internal import NewsText

/// `According to Irina Petrova, the harbour will reopen in May.`
struct AccordingTo: CueRule {
  let name = "according-to"

  func admits(_ form: StatementForm) -> Bool {
    form.view.key(form.head) == Self.according
  }

  private static let according: WordKey = "according"
}
