/// What the rows of a table are, in one and in many.
struct Noun: Hashable, Sendable {
  let singular: String
  let plural: String

  init(_ singular: String, _ plural: String? = nil) {
    self.singular = singular
    self.plural = plural ?? singular + "s"
  }

  func form(for number: Int) -> String {
    number == 1 ? singular : plural
  }

  static let article = Noun("article")
  static let quotation = Noun("quotation")
  static let source = Noun("source")
  static let figure = Noun("figure")
  static let outlet = Noun("outlet")
  static let date = Noun("date expression")
  static let problem = Noun("problem")
  static let passage = Noun("passage")
  static let correction = Noun("correction")
  static let group = Noun("group")
}
