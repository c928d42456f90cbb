internal import English
internal import NewsText

/// Tells history from news: most of the years that a history names are not the year it was published in.
enum History {
  static func isTold(in layers: Layers) -> Bool {
    guard let publication = layers.article.date else { return true }
    var near = 0
    var far = 0
    for (index, token) in layers.tokens.enumerated() where token.shape.contains(.hasDigit) && token.range.count <= 4 {
      if index + 1 < layers.tokens.count, eras.contains(layers.tokens[index + 1].key) {
        far += 1
      } else if token.range.count == 4, let year = year(layers.article.text[token.range.indices]) {
        if abs(year - publication.year) <= 1 { near += 1 } else { far += 1 }
      }
    }
    let isMostlyFar = far > 3 * near || far >= 20 && far > near
    return far >= 5 && isMostlyFar && far * 400 > layers.tokens.count
  }

  private static let eras = WordSet("bc b.c. bce b.c")

  private static func year(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return (1000...2100).contains(value) ? value : nil
  }
}
