internal import English
internal import NewsText

/// Takes from what is said the words on how it is said: "said ⟨on condition of anonymity⟩ ⟦that the vote was lost⟧".
struct AnonymityAside {
  let layers: Layers

  /// Words between the cue and "anonymity".
  ///
  /// Origin: written for Copydesk. Licence: that of the project.
  private static let openers = WordSet("on under the a condition conditions of promise strict cloak guarantee promised")
  /// The condition has so many words at most, and so has the reason behind it.
  private static let longest = 6
  private static let longestReason = 20

  func removed(from content: TokenRange) -> TokenRange {
    let near = content.indices.prefix(Self.longest)
    guard let first = near.first,
      let sign = AnonymityReader(layers: layers).sign(in: TokenRange(first, first + near.count)),
      (first..<sign).allSatisfy({ Self.openers.contains(layers.tokens[$0].key) })
    else { return content }
    let behind = sign + 1..<max(sign + 1, Int(content.end))
    let start = behind.prefix(Self.longestReason).first { layers.tokens[$0].key == Self.that } ?? behind.first
    return start.map { TokenRange($0, Int(content.end)) } ?? content
  }

  private static let that: WordKey = "that"
}
