internal import English
internal import NewsText

/// Tells history from news: most of the years that a history names are not the year it was published in.
enum History {
  static func isTold(in layers: Layers) -> Bool {
    guard let publication = layers.article.date else { return true }
    var near = 0
    var far = 0
    for token in layers.tokens where token.range.count == 4 && token.shape.contains(.hasDigit) {
      guard let year = year(layers.article.text[token.range.indices]) else { continue }
      if abs(year - publication.year) <= 2 { near += 1 } else { far += 1 }
    }
    return far >= 5 && far > 3 * near && far * 400 > layers.tokens.count
  }

  private static func year(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return (1000...2100).contains(value) ? value : nil
  }
}
