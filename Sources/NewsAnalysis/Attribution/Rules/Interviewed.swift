internal import English
internal import NewsText

/// Whom an interview is with: the one person whom its introduction names.
struct Interviewed {
  /// The last token of the name; nil where nobody or several are named.
  let head: Int?

  /// Looks at what stands before the token `start`.
  init(before start: Int, _ quoted: QuotedLayers) {
    let persons = quoted.layers.entities.filter { $0.kind == .person && Int($0.tokens.end) <= start }
    let surnames = Set(persons.compactMap { $0.tokens.indices.last.map { quoted.layers.tokens[$0].key } })
    head = surnames.count == 1 ? persons.max { $0.tokens.count < $1.tokens.count }?.tokens.indices.last : nil
  }
}
