internal import English
internal import NewsText

/// What "$", "pounds", "Rs" or "kr" mean in an article: an explicit mention decides, then the country of the outlet, then
/// that of the dateline; without any of them nothing is known.
struct MoneyOrigin {
  static let unknown = MoneyOrigin(mentioned: [:], country: nil)

  private let mentioned: [MoneyFamily: String]
  private let country: MoneyCountry?

  /// ISO 4217; nil where the article gives no evidence.
  func code(of family: MoneyFamily) -> String? {
    mentioned[family] ?? country?.code(of: family)
  }
}

extension MoneyOrigin {
  init(of layers: Layers) {
    let article = layers.article
    let outlet =
      article.url.flatMap { MoneyCountry(address: $0) } ?? article.outlet.flatMap { MoneyCountry(address: $0) }
      ?? article.outlet.flatMap { MoneyCountry(naming: Array($0.utf8)) }
    var mentions = MoneyMentions()
    mentions.read(layers)
    self.init(mentioned: mentions.codes, country: outlet ?? Self.dateline(layers))
  }

  private static let longestDateline = 60

  /// The country that the dateline names ("CAIRO, Feb. 8 —"). What a news service sells all over the world counts in
  /// American dollars wherever it was written.
  private static func dateline(_ layers: Layers) -> MoneyCountry? {
    guard layers.article.credits.isEmpty, let first = layers.article.layout.paragraphs.first else { return nil }
    let head = layers.article.text[first.range.indices].prefix(longestDateline)
    guard head.prefix(3).allSatisfy({ $0 &- 0x41 < 26 }), let dash = dash(in: head) else { return nil }
    return MoneyCountry(naming: Array(head[..<dash]))
  }

  /// The index of a dash with a space before it.
  private static func dash(in head: ArraySlice<UInt8>) -> Int? {
    head.indices.dropFirst().first { index in
      head[index - 1] == 0x20 && (head[index] == 0x2D || head[index] == 0xE2)
    }
  }
}
