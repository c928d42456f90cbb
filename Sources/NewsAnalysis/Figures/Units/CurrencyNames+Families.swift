internal import NewsText

extension CurrencyNames {
  /// The word before the name of a shared money, with what both say: "canadian" (dollars) is CAD.
  static func codes(of family: MoneyFamily) -> WordMap<String> { adjectives[family] ?? WordMap([]) }

  private static let adjectives: [MoneyFamily: WordMap<String>] = {
    var pairs: [MoneyFamily: [(WordKey, String)]] = [:]
    for entry in Lexicon(list).entries {
      for phrase in entry.phrases {
        let words = PhraseTable<String>.words(phrase)
        guard words.count > 1, let family = MoneyFamily.of(words[words.count - 1]) else { continue }
        pairs[family, default: []].append((words[words.count - 2], String(entry.value)))
      }
    }
    return pairs.mapValues { WordMap($0) }
  }()
}
