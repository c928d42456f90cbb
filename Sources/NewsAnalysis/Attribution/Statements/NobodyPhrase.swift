internal import English
internal import NewsText

/// Knows noun phrases that mean nobody: "no one", "none of the officials", "hardly anyone".
struct NobodyPhrase {
  let layers: Layers

  func isNobody(_ source: TokenRange) -> Bool {
    guard let first = source.indices.first(where: { !layers.tokens[$0].shape.contains(.mark) }) else { return false }
    let key = layers.tokens[first].key
    if DenialWords.nobodies.contains(key) { return !isNumbered(first, source) }
    return first > 0 && DenialWords.anybodies.contains(key)
      && DenialWords.scarce.contains(layers.tokens[first - 1].key)
  }

  /// "No 10" is a house.
  private func isNumbered(_ token: Int, _ source: TokenRange) -> Bool {
    token + 1 < source.end && layers.tokens[token + 1].shape.contains(.hasDigit)
  }

  /// Whether nobody in particular is meant, denied or not: "if ⟦anyone⟧ says".
  func isAnybody(_ source: TokenRange) -> Bool {
    source.count == 1 && DenialWords.anybodies.contains(layers.tokens[Int(source.start)].key)
  }
}
