/// What stands after `copydesk` on the opening line of a block.
struct BlockOptions: Sendable, Equatable {
  var check = AnswerCheck.exact
  /// The block is not run.
  var isSkipped = false
  /// The answers are hidden from a learner until they ask.
  var isExercise = false

  static let words = ["check=", "skip", "exercise"]

  init() {}

  /// Reads the words of an opening line.
  init(words: [String]) throws(SessionProblem) {
    for word in words { try take(word) }
  }

  private mutating func take(_ word: String) throws(SessionProblem) {
    if word == "skip" {
      isSkipped = true
    } else if word == "exercise" {
      isExercise = true
    } else if word.hasPrefix("check=") {
      let name = String(word.dropFirst("check=".count))
      guard let check = AnswerCheck(rawValue: name) else {
        throw .unknownCheck(name, meant: Spelling.nearest(to: name, among: AnswerCheck.allCases.map { $0.rawValue }))
      }
      self.check = check
    } else {
      let name = word.prefix { $0 != "=" }
      throw .unknownOption(word, meant: Spelling.nearest(to: String(name), among: Self.words))
    }
  }
}
