package import NewsText

/// Finds lemmas: known words by the word and its tag, others by the longest known ending.
package struct Lemmatizer: Sendable {
  private let words: FeatureTable
  private let endings: FeatureTable
  private let rules: [LemmaRule]

  package init?(image: ModelImage) {
    guard let words = image.table(.lemmaWords), let endings = image.table(.lemmaSuffixes), words.classes == 2,
      endings.classes == 2
    else { return nil }
    self.words = words
    self.endings = endings
    rules = Self.rules(in: image.bytes(.lemmaRules))
  }

  /// A rule is the number of bytes to cut, the number of bytes to add, and those.
  private static func rules(in bytes: [UInt8]) -> [LemmaRule] {
    var rules: [LemmaRule] = []
    var offset = 0
    while offset + 2 <= bytes.count, offset + 2 + Int(bytes[offset + 1]) <= bytes.count {
      let end = offset + 2 + Int(bytes[offset + 1])
      rules.append(LemmaRule(cut: Int(bytes[offset]), addition: Array(bytes[offset + 2..<end])))
      offset = end
    }
    return rules
  }

  /// The key of the lemma of `token`.
  func key(of token: Token, tag: FineTag, in text: [UInt8]) -> WordKey {
    let rule = rule(for: token, tag: tag, in: text)
    if rule == .unchanged { return token.key }
    return WordKey(rule.applied(to: lemmaBase(of: token, tag: tag, in: text)))
  }

  /// The lemma of `token`, in UTF-8.
  package func lemma(of token: Token, tag: FineTag, in text: [UInt8]) -> [UInt8] {
    rule(for: token, tag: tag, in: text).applied(to: lemmaBase(of: token, tag: tag, in: text))
  }

  private func rule(for token: Token, tag: FineTag, in text: [UInt8]) -> LemmaRule {
    guard token.shape.contains(.hasLetter) else { return .unchanged }
    if let number = words.pair(Self.wordHash(token.key, tag)), rules.indices.contains(number) { return rules[number] }
    let end = Int(token.range.end)
    var packed: UInt32 = 0
    var found = LemmaRule.unchanged
    for length in 1...Self.longestEnding where end - length >= Int(token.range.start) {
      let byte = text[end - length]
      packed = packed &* 257 &+ UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte) &+ 1
      if let number = endings.pair(Self.endingHash(packed, tag)), rules.indices.contains(number) {
        found = rules[number]
      }
    }
    guard found.cut < token.range.count else { return .unchanged }
    return isDoubled(token, cutting: found, in: text) ? LemmaRule(cut: found.cut + 1, addition: []) : found
  }

  /// "sobb⟨ed⟩", "drumm⟨ing⟩": a consonant that stands twice only before the ending. Words that have two of their own
  /// ("purr") are known.
  private func isDoubled(_ token: Token, cutting rule: LemmaRule, in text: [UInt8]) -> Bool {
    let end = Int(token.range.end) - rule.cut
    guard rule.cut >= 2, rule.addition.isEmpty, end - Int(token.range.start) >= 4 else { return false }
    return text[end - 1] == text[end - 2] && Self.doubling.contains(text[end - 1])
      && Self.vowels.contains(text[end - 3]) && !Self.vowels.contains(text[end - 4])
  }

  private static let doubling = Array("bdgmnprt".utf8)
  private static let vowels = Array("aeiou".utf8)

  package static let longestEnding = 5

  package static func wordHash(_ word: WordKey, _ tag: FineTag) -> UInt64 {
    FeatureTemplates.mix(word.hash &* 0x9E37_79B9_7F4A_7C15, UInt32(tag.rawValue))
  }

  package static func endingHash(_ packed: UInt32, _ tag: FineTag) -> UInt64 {
    FeatureTemplates.mix(FeatureTemplates.mix(0x0E4D_1265, packed), UInt32(tag.rawValue))
  }
}
