internal import English
internal import NewsText

/// Which dollar "$" is in an article: the American one, unless the outlet's country or an earlier mention says otherwise.
enum DollarOrigin {
  /// Endings of web addresses, with the currency of their country. Country codes are those of ISO 3166.
  private static let countries = Lexicon(
    """
    AUD: au
    CAD: ca
    NZD: nz
    SGD: sg
    HKD: hk
    TWD: tw
    JMD: jm
    BBD: bb
    TTD: tt
    FJD: fj
    NAD: na
    """)
  private static let adjectives = WordMap<String>(
    lines: """
      AUD: australian aussie
      CAD: canadian
      SGD: singapore singaporean
      NAD: namibian
      JMD: jamaican
      FJD: fijian
      """
  ) { String($0) }
  private static let dollars = WordSet("dollar dollars")

  static func code(in layers: Layers) -> String {
    country(of: layers.article.url) ?? country(of: layers.article.outlet) ?? mention(in: layers) ?? "USD"
  }

  private static func country(of address: String?) -> String? {
    guard let address else { return nil }
    let path = address.split(separator: "/").first { $0.contains(".") && !$0.hasSuffix(":") }
    guard let host = path, let ending = host.split(separator: ".").last else { return nil }
    return countries.entries.first { $0.words.contains(ending) }.map { String($0.value) }
  }

  /// "Canadian dollars" anywhere, and no American ones.
  private static func mention(in layers: Layers) -> String? {
    var found: String?
    for (index, token) in layers.tokens.enumerated().dropFirst() where dollars.contains(token.key) {
      if layers.tokens[index - 1].key == Word.us || layers.tokens[index - 1].key == Word.american { return nil }
      found = found ?? adjectives[layers.tokens[index - 1].key]
    }
    return found
  }
}
