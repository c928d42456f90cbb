/// A rule that goes by marks, words and tags alone, most of them for quotations without a cue of their own.
protocol PassageRule: Sendable {
  /// The name that answers carry.
  var name: String { get }

  /// Adds what it finds to `reader`, or lets a statement that is there go on.
  func read(_ reader: inout StatementReader)
}

/// The rules that ask no tree, in the order in which they look.
enum PassageRules {
  /// Those whose form leaves no doubt: they look before any cue is read.
  static let certain: [any PassageRule] = [
    SpeakerLabel(), StoppedQuotation(), WordsOf(), WordsWithOwner(), PutIt(), ForSomebody(),
  ]

  /// Those of what no cue has claimed.
  static let all: [any PassageRule] = [
    HeadlineLabel(), AnnouncedSpeaker(), DashTag(), OpenParagraph(), ContinuedQuotation(),
    PrecedingSubject(),
  ]
}
