internal import NewsText

/// A country, as far as its money goes.
struct MoneyCountry {
  /// ISO 4217.
  private let code: Substring
  private let families: [MoneyFamily]
  private let ending: Substring

  func code(of family: MoneyFamily) -> String? {
    families.contains(family) ? String(code) : nil
  }

  private static let entries = Lexicon(MoneyCountries.list).entries
  private static let names = WordMap<[Name]>(
    entries.flatMap { entry -> [(WordKey, [Name])] in
      guard let country = MoneyCountry(entry.value) else { return [] }
      return entry.phrases.compactMap { phrase in
        let words = WordKey.words(of: String(phrase))
        return words.first.map { ($0, [Name(words: words, country: country)]) }
      }
    }, uniquingKeysWith: +)

  private struct Name {
    let words: [WordKey]
    let country: MoneyCountry
  }

  /// `money families ending`.
  private init?(_ entry: Substring) {
    let parts = entry.split(separator: " ")
    guard parts.count == 3 else { return nil }
    code = parts[0]
    families = parts[1].split(separator: ",").compactMap { MoneyFamily(rawValue: String($0)) }
    ending = parts[2]
  }

  /// The country of a web address: "https://harbour.example.au/a".
  init?(address: String) {
    guard let host = address.split(separator: "/").first(where: { $0.contains(".") && !$0.hasSuffix(":") }),
      !host.contains(" "), let ending = host.split(separator: ".").last
    else { return nil }
    guard let country = Self.entries.lazy.compactMap({ MoneyCountry($0.value) }).first(where: { $0.ending == ending })
    else { return nil }
    self = country
  }

  /// The country that a name of an outlet or a dateline names first: "Toronto Harbour News", "CAIRO, Feb. 8".
  init?(naming text: [UInt8]) {
    let words = text.split { !($0 | 0x20 &- 0x61 < 26 || $0 >= 0x80 || $0 == 0x2E) }.map { WordKey($0) }
    for index in words.indices {
      let named = Self.names[words[index]]?.first { words[index...].starts(with: $0.words) }
      if let named {
        self = named.country
        return
      }
    }
    return nil
  }
}
