internal import NewsText

extension Units {
  /// Every name with its plural, metric units with every prefix.
  static var namePhrases: [PhraseTable<UnitOfMeasure>.Phrase] {
    var phrases: [PhraseTable<UnitOfMeasure>.Phrase] = []
    func add(_ name: Substring, _ unit: UnitOfMeasure) {
      phrases.append(.init(words: PhraseTable<UnitOfMeasure>.words(name), value: unit))
      phrases.append(.init(words: PhraseTable<UnitOfMeasure>.words(name + "s"), value: unit))
    }
    for entry in Lexicon(UnitNames.durations).entries {
      let parts = entry.value.split(separator: " ")
      let unit = UnitOfMeasure(kind: .duration, code: String(parts[0]), factor: Double(parts[1]) ?? 1)
      for name in entry.phrases { add(name, unit) }
    }
    for entry in Lexicon(UnitNames.plain).entries {
      for name in entry.phrases { add(name, .measure(String(entry.value))) }
    }
    add("pound", UnitOfMeasure(kind: .pound, code: "[lb_av]", factor: 1))
    for entry in Lexicon(UnitNames.metric).entries {
      for name in entry.phrases {
        if entry.value != "s", entry.value != "B" { add(name, .measure(String(entry.value))) }
        for prefix in Lexicon(UnitPrefixes.list).entries {
          add(prefix.words[0] + name, .measure(String(prefix.value + entry.value)))
        }
      }
    }
    return phrases
  }

  /// Every sign, metric ones with every prefix; exact in case.
  static var signEntries: [(WordKey, UnitOfMeasure)] {
    var entries: [(WordKey, UnitOfMeasure)] = []
    func add(_ sign: Substring, _ code: String) {
      entries.append((UnitSigns.key(of: sign.utf8), .measure(code)))
    }
    for entry in Lexicon(UnitNames.plainSigns).entries {
      for sign in entry.words { add(sign, String(entry.value)) }
    }
    for entry in Lexicon(UnitNames.metricSigns).entries {
      for sign in entry.words {
        add(sign, String(entry.value))
        for prefix in Lexicon(UnitPrefixes.list).entries {
          for mark in prefix.words.dropFirst() {
            add(mark + sign, String(prefix.value + entry.value))
            if UnitNames.pluralSigns.contains(String(sign)) {
              add(mark + sign + "s", String(prefix.value + entry.value))
            }
          }
        }
      }
    }
    return entries.filter { !UnitSigns.excluded.contains($0.0) }
  }
}
