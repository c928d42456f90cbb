/// A date found among the pieces of a sentence.
struct DateMatch {
  var start: Int
  var end: Int
  var kind: DateExpression.Kind
  var value: String?
  var modifier: String?
  /// What later dates may refer to.
  var told: PartialDate?
}
