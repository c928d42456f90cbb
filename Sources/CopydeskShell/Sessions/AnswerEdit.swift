/// One step from the answer in the file to the answer given, in the order of the lines.
enum AnswerEdit: Sendable, Equatable {
  /// The line of the file stands for what was answered, or it is a matcher that lines fell under.
  case kept(ExpectedLine)
  /// The line of the file was not answered.
  case removed(ExpectedLine)
  /// The line was answered and is not in the file.
  case added(ExpectedLine)

  var isKept: Bool {
    if case .kept = self { true } else { false }
  }

  var isAdded: Bool {
    if case .added = self { true } else { false }
  }

  var isRemoved: Bool {
    if case .removed = self { true } else { false }
  }

  /// What stands before the line in a unified diff.
  var mark: String {
    switch self {
    case .kept: " "
    case .removed: "-"
    case .added: "+"
    }
  }

  /// The line as a file writes it.
  var line: ExpectedLine {
    switch self {
    case .kept(let line), .removed(let line), .added(let line): line
    }
  }
}
