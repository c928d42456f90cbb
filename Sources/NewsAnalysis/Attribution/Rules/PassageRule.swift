/// A rule for quotations that stand without a cue of their own.
protocol PassageRule: Sendable {
  /// The name that answers carry.
  var name: String { get }

  /// Adds what it finds to `reader`, or lets a statement that is there go on.
  func read(_ reader: inout StatementReader)
}

/// The rules of quotations without a cue, in the order in which they look.
enum PassageRules {
  static let all: [any PassageRule] = [
    SpeakerLabel(), HeadlineLabel(), WordsOf(), AnnouncedSpeaker(), DashTag(), OpenParagraph(), ContinuedQuotation(),
    PrecedingSubject(),
  ]
}
