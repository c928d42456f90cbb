internal import English
internal import NewsText

/// A way in which a cue goes with its content. What was learned proposes a statement, the first rule that admits it
/// gives it its name.
protocol CueRule: Sendable {
  /// The name that answers carry.
  var name: String { get }

  func admits(_ form: StatementForm) -> Bool
}

/// What rules look at in a statement.
struct StatementForm {
  let statement: Statement
  let view: SentenceView
  let kind: Quotation.Kind
  /// The head of the cue.
  let head: Int
  let cue: TokenRange

  init?(_ statement: Statement, _ view: SentenceView, _ quoted: QuotedLayers) {
    guard let head = statement.cueHead, let cue = statement.cue else { return nil }
    self.statement = statement
    self.view = view
    self.head = head
    self.cue = cue
    kind = statement.kind(in: quoted)
  }

  var isBeforeCue: Bool { statement.content.allSatisfy { $0.end <= cue.start } }
  var isBehindCue: Bool { statement.content.allSatisfy { $0.start >= cue.end } }

  /// The first word of the content behind the cue.
  var openingWord: WordKey? {
    guard let start = statement.content.first(where: { $0.start >= cue.end })?.start, start < view.range.end else {
      return nil
    }
    return view.key(Int(start))
  }

  var isPassive: Bool { view.child(head, .passiveAuxiliary) != nil }
}
