internal import English
internal import NewsText

/// Reads noun phrases from tags alone, where a rule looks before a tree is made.
struct NounPhrase {
  let layers: Layers

  /// Longer ones are not followed.
  static let longest = 12

  /// Whether `range` reads like one: no verb, no mark but a comma or bracket, and a noun, name or pronoun at its end.
  func isOne(_ range: TokenRange) -> Bool {
    guard !range.isEmpty, range.count <= Self.longest, let last = range.indices.last else { return false }
    return range.indices.allSatisfy(isPart) && isHead(last)
  }

  /// The word that names who is meant: "the ⟦mayor⟧ of Brackwell", "Edda ⟦Norvane⟧, the mayor".
  func head(of range: TokenRange) -> Int {
    var head = Int(range.start)
    for token in range.indices {
      if isHead(token) { head = token } else if ends(token), isHead(head) { return head }
    }
    return head
  }

  private func ends(_ token: Int) -> Bool {
    switch layers.tags[token] {
    case .adposition, .punctuation, .coordinator: true
    default: layers.fineTags[token] == .possessiveMark
    }
  }

  private func isHead(_ token: Int) -> Bool {
    switch layers.tags[token] {
    case .noun, .properNoun, .pronoun: true
    default: false
    }
  }

  private func isPart(_ token: Int) -> Bool {
    switch layers.tags[token] {
    case .noun, .properNoun, .pronoun, .adjective, .determiner, .numeral, .adposition, .other: true
    case .particle: layers.fineTags[token] == .possessiveMark
    case .punctuation: Self.marks.contains(layers.tokens[token].key)
    case .coordinator: true
    default: false
    }
  }

  private static let marks = WordSet(", ( ) - .")
}
