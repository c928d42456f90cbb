internal import English
internal import NewsText

/// The money that an article names in full: "C$5", "Canadian dollars", "Egyptian pounds".
struct MoneyMentions {
  private var found: [MoneyFamily: [String]] = [:]
  /// "A$5 million ($4 million)": a plain sign in parentheses says what it is worth in American dollars.
  private var converts = false

  private static let american = "USD"
  private static let sign = UInt8(ascii: "$")

  /// For each family the one money that the article names; none where it names several.
  var codes: [MoneyFamily: String] {
    var codes = found.compactMapValues { $0.count == 1 ? $0.first : nil }
    if let dollars = found[.dollar], converts || dollars.contains(Self.american) { codes[.dollar] = Self.american }
    return codes
  }

  mutating func read(_ layers: Layers) {
    for (index, token) in layers.tokens.enumerated().dropFirst() {
      guard let family = MoneyFamily.of(token.key),
        let code = CurrencyNames.codes(of: family)[layers.tokens[index - 1].key]
      else { continue }
      note(code, family)
    }
    readSigns(layers.article.text)
  }

  private mutating func note(_ code: String, _ family: MoneyFamily) {
    if !(found[family] ?? []).contains(code) { found[family, default: []].append(code) }
  }

  private mutating func readSigns(_ text: [UInt8]) {
    for index in text.indices.dropFirst() where text[index] == Self.sign {
      var start = index
      while start > 0, index - start < 4, text[start - 1] | 0x20 &- 0x61 < 26 { start -= 1 }
      if let code = Currencies.dollar(letters: WordKey(text[start..<index])) {
        note(code, .dollar)
      } else if text[index - 1] == UInt8(ascii: "("), found[.dollar] != nil {
        converts = true
      }
    }
  }
}
