internal import NewsText

extension Units {
  typealias Phrase = PhraseTable<UnitOfMeasure>.Phrase

  /// Every name with its plural, metric units with every prefix.
  static var namePhrases: [Phrase] {
    var phrases: [Phrase] = []
    for entry in Lexicon(UnitNames.durations).entries {
      let parts = entry.value.split(separator: " ")
      let unit = UnitOfMeasure(kind: .duration, code: String(parts[0]), factor: Double(parts[1]) ?? 1)
      for name in entry.phrases { phrases += numbers(of: name, unit) }
    }
    for entry in Lexicon(UnitNames.plain).entries {
      for name in entry.phrases { phrases += numbers(of: name, .measure(String(entry.value))) }
    }
    phrases += numbers(of: "pound", UnitOfMeasure(kind: .pound, code: "[lb_av]", factor: 1))
    return phrases + metricPhrases
  }

  /// "kilometre" behind "metre", in the order of the lists.
  private static var metricPhrases: [Phrase] {
    let prefixes = Lexicon(UnitPrefixes.list).entries
    let prefixWords = prefixes.map { WordKey($0.words[0].utf8) }
    var phrases: [Phrase] = []
    for entry in Lexicon(UnitNames.metric).entries {
      let isPlainElsewhere = entry.value == "s" || entry.value == "B"
      for name in entry.phrases {
        let plain = numbers(of: name, .measure(String(entry.value)))
        if !isPlainElsewhere { phrases += plain }
        let first = name.utf8.prefix { $0 != UInt8(ascii: " ") }
        let rest = PhraseTable<UnitOfMeasure>.words(name).dropFirst()
        for (prefix, word) in zip(prefixes, prefixWords) {
          phrases += Phrase.singularAndPlural(
            [word.appending(first)] + rest, .measure(String(prefix.value + entry.value)))
        }
      }
    }
    return phrases
  }

  private static func numbers(of name: Substring, _ unit: UnitOfMeasure) -> [Phrase] {
    Phrase.singularAndPlural(PhraseTable<UnitOfMeasure>.words(name), unit)
  }

  /// Every sign, metric ones with every prefix; exact in case.
  static var signEntries: [(WordKey, UnitOfMeasure)] {
    let prefixes = Lexicon(UnitPrefixes.list).entries.map { Prefix(code: $0.value, marks: $0.words.dropFirst()) }
    var entries: [(WordKey, UnitOfMeasure)] = []
    for entry in Lexicon(UnitNames.plainSigns).entries {
      let unit = UnitOfMeasure.measure(String(entry.value))
      for sign in entry.words { entries.append((UnitSigns.key(of: sign.utf8), unit)) }
    }
    for entry in Lexicon(UnitNames.metricSigns).entries {
      for sign in entry.words {
        entries.append((UnitSigns.key(of: sign.utf8), .measure(String(entry.value))))
        for prefix in prefixes { entries += prefix.signs(sign, code: entry.value) }
      }
    }
    return entries.filter { !UnitSigns.excluded.contains($0.0) }
  }

  private struct Prefix {
    let code: Substring
    let marks: ArraySlice<Substring>

    func signs(_ sign: Substring, code unit: Substring) -> [(WordKey, UnitOfMeasure)] {
      let unit = UnitOfMeasure.measure(String(code + unit))
      let endings = UnitNames.pluralSigns.contains(String(sign)) ? ["", "s"] : [""]
      return marks.flatMap { mark in endings.map { (UnitSigns.key(of: (mark + sign + $0).utf8), unit) } }
    }
  }
}
