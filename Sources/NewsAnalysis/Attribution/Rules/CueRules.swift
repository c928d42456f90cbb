internal import English
internal import NewsText

/// The rules of statements with a cue, most precise first.
enum CueRules {
  static let all: [any CueRule] = [
    AccordingTo(), InterruptedQuotation(), CueAfterQuotation(), CueBeforeQuotation(), ThatClause(), InterruptedClause(),
    TrailingCue(), QuestionClause(), NounCue(), PassiveCue(), Infinitive(), BareClause(), ObjectContent(),
  ]

  /// The name of the first rule that admits `statement`.
  static func name(of statement: Statement, _ view: SentenceView, _ quoted: QuotedLayers) -> String {
    guard let form = StatementForm(statement, view, quoted) else { return ObjectContent().name }
    return all.first { $0.admits(form) }?.name ?? ObjectContent().name
  }
}
