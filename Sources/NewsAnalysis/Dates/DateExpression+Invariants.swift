internal import NewsText

extension DateExpression {
  /// Stops the program where the date breaks what its declaration promises; for tests, fuzzing and debug builds.
  public func checkInvariants(in analysis: Analysis) {
    precondition(!range.isEmpty && Int(range.end) <= analysis.article.text.count, "a date stands in the text")
    precondition(value.map { !$0.isEmpty } ?? true, "a date's value is told or nil")
    precondition(
      kind != .duration || value.map { $0.hasPrefix("P") } ?? true, "a length of time is written as a duration")
  }
}
