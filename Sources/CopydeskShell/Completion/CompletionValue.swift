/// Something that Tab may put in.
struct CompletionValue {
  enum Ending {
    /// A blank follows: the value is complete.
    case blank
    /// More may follow directly, as after a folder's slash.
    case open
  }
  let text: String
  let summary: String
  var ending = Ending.blank

  init(_ text: String, _ summary: String, ending: Ending = .blank) {
    self.text = text
    self.summary = summary
    self.ending = ending
  }

  /// Whether it, or a later word of it, begins with what was typed.
  func fits(_ typed: String) -> Bool {
    guard !typed.isEmpty else { return true }
    let wanted = typed.lowercased()
    let own = text.lowercased()
    if own.hasPrefix(wanted) { return true }
    return own.indices.contains { index in
      own[index] == " " && own[own.index(after: index)...].hasPrefix(wanted)
    }
  }

  var candidate: Completions.Candidate {
    let word = needsQuotationMarks ? "\"\(text)\"" : text
    return .init(insertion: word + (ending == .blank ? " " : ""), label: text, summary: summary)
  }

  private var needsQuotationMarks: Bool {
    let words = text.lowercased().split(separator: " ")
    return text.contains { "|#<>=".contains($0) }
      || words.dropFirst().contains { Self.clauseWords.contains(String($0)) }
  }

  private static let clauseWords = Set(Commands.specs.flatMap { $0.clauses.map { $0.word } })
}
