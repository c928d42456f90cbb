internal import English
internal import NewsText

/// Finds a source that a sentence opens with, first by what somebody is and then by name: "⟦The bank's chief economist, Jo
/// Penn⟧, said in a note that rates were high". The tree takes the name for the only subject, or the bank.
struct TitledName {
  let quoted: QuotedLayers
  let view: SentenceView

  /// A description has no more words.
  private static let longest = 12
  private static let comma: WordKey = ","

  /// The description and the name up to the comma before `cue`.
  func source(before cue: TokenRange) -> TokenRange? {
    let last = Int(cue.start) - 2
    guard last > view.start, view.key(last + 1) == Self.comma, let name = quoted.entity(at: last), name.kind == .person,
      Int(name.tokens.end) == last + 1, Int(name.tokens.start) - 1 > view.start,
      view.key(Int(name.tokens.start) - 1) == Self.comma
    else { return nil }
    let description = TokenRange(view.start, Int(name.tokens.start) - 1)
    guard description.count <= Self.longest, isDescription(description) else { return nil }
    return TokenRange(view.start, last + 1)
  }

  private func isDescription(_ range: TokenRange) -> Bool {
    guard let last = range.indices.last, let first = range.indices.first, view.tag(first) != .adposition,
      SourceNouns.isPerson(view.lemma(last)) || Titles.neutral.contains(view.key(last))
    else { return false }
    return range.indices.allSatisfy {
      switch view.tag($0) {
      case .determiner, .adjective, .noun, .properNoun, .pronoun, .particle, .adposition, .numeral: true
      default: false
      }
    }
  }
}
