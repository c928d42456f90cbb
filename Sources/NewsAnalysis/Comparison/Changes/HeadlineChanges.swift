internal import NewsText

/// A headline that was rewritten, put in or taken away.
enum HeadlineChanges {
  static func changes(in pair: ComparedPair) -> [Change] {
    let (left, right) = (headline(of: pair.left.analysis), headline(of: pair.right.analysis))
    guard let kind = kind(left, right) else { return [] }
    let operation: Change.Operation = left == nil ? .added : right == nil ? .removed : .changed
    return [Change(kind: kind, operation: operation, left: left, right: right)]
  }

  /// Nil where nothing has changed.
  private static func kind(_ left: Change.Place?, _ right: Change.Place?) -> Change.Kind? {
    guard left?.text != right?.text else { return nil }
    guard let left, let right else { return .headline }
    return words(left.text) == words(right.text) ? .typography : .headline
  }

  private static func words(_ text: String) -> [WordKey] {
    let bytes = Array(text.utf8)
    return WordScanner.words(of: bytes, in: ByteRange(0, bytes.count)).map(\.key)
  }

  /// The headline as it stands in the text, otherwise the title that came with the article.
  static func headline(of analysis: Analysis) -> Change.Place? {
    let article = analysis.article
    if let printed = article.layout.furniture.first(where: { $0.kind == .headline }) {
      return Change.Place(range: printed.range, text: article.string(printed.range))
    }
    return article.title.map { Change.Place(range: nil, text: $0) }
  }
}
