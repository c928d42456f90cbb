internal import English
internal import NewsText

/// Who says what in one article.
struct Attribution {
  /// In text order of their content.
  var quotations: [Quotation] = []
  var sources: [Source] = []
  var entities: [EntityMention] = []
  var diagnostics: [Diagnostic] = []

  /// Finds the quotations of the article that `trees` belongs to, their sources and the persons it names.
  static func attribute(_ trees: inout TreeStore) -> Attribution {
    Attribution()
  }
}
