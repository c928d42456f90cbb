internal import English
internal import NewsText

/// Cues that their place alone gives away, whatever was learned of the word.
struct PlainCues {
  let quoted: QuotedLayers
  let view: SentenceView

  /// How likely a cue is that stands in such a place.
  private static let sure: Float = 0.8

  /// 0 where the place of `token` tells nothing.
  func chance(of token: Int) -> Float {
    token > view.start && Self.isBesideMark(token, quoted) || isBeforeCopula(token)
      || Self.isHearsay(token, quoted.layers) ? Self.sure : 0
  }

  /// "The boats are ⟦believed⟧ to be old", "is ⟦thought⟧ to have left": what nobody in particular says or thinks.
  static func isHearsay(_ token: Int, _ layers: Layers) -> Bool {
    guard token > 0, token + 2 < layers.tokens.count, hearsay.contains(layers.lemmas[token]),
      layers.fineTags[token + 1] == .to, layers.tags[token - 1] == .auxiliary || layers.tags[token - 1] == .adverb
    else { return false }
    switch layers.fineTags[token + 2] {
    case .verbBase, .auxiliaryBase:
      return layers.fineTags[token] == .verbPastParticiple || layers.tags[token] == .adjective
    default: return false
    }
  }

  /// Origin: written for Copydesk. Licence: that of the project.
  private static let hearsay = WordSet(
    "believe say think understand report know allege rumor rumour rumoured rumored suspect presume estimate claim fear")

  /// "“We are late!” ⟦sighed⟧ Brandt": a word of saying in lower case right behind a closing mark, whatever its tag. But
  /// "“We are late,” ⟨adding⟩ that …" has words of its own.
  static func isBesideMark(_ token: Int, _ quoted: QuotedLayers) -> Bool {
    let layers = quoted.layers
    guard token > 0, let passage = quoted.passage(at: token - 1), Int(passage.tokens.end) == token, passage.isClosed
    else { return false }
    let shape = layers.tokens[token].shape
    return layers.fineTags[token] != .verbPresentParticiple && shape.contains(.hasLowercase)
      && !shape.contains(.capitalized) && CueLexicon.isSpeech(layers.lemmas[token])
  }

  /// "Her ⟦advice⟧ was to stay calm": somebody's noun of saying, and a copula that links it with what is said.
  private func isBeforeCopula(_ token: Int) -> Bool {
    guard view.tag(token) == .noun, view.child(token, .possessive) != nil, CueLexicon.isSpeech(view.lemma(token)),
      token + 2 < view.end, CueSpan.copulas.contains(view.key(token + 1))
    else { return false }
    return quoted.passage(at: token + 2) != nil || Self.linked.contains(view.key(token + 2))
  }

  private static let linked = WordSet("that to")
}
