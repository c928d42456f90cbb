/// How an answer is compared with what the file says.
enum AnswerCheck: String, Sendable, CaseIterable {
  /// Line by line.
  case exact
  /// The same lines in any order.
  case unordered
  /// The same columns and the same number of lines.
  case shape
  /// The status alone.
  case ok
}
