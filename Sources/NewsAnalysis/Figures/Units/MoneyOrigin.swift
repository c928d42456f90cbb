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

  /// The country that the dateline names ("CAIRO, Feb. 8 —"), also in what a news service sells all over the world.
  private static func dateline(_ layers: Layers) -> MoneyCountry? {
    guard let dateline = Dateline(of: layers) else { return nil }
    return MoneyCountry(naming: Array(layers.article.text[dateline.range.indices]))
  }
}
