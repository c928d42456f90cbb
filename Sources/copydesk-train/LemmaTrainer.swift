import English
import NewsText

/// Learns lemmas: a rule for each ending that has a usual one, and one for each word that the endings get wrong.
struct LemmaTrainer {
  private var rules: [LemmaRule: Int] = [.unchanged: 0]
  private var ruleList: [LemmaRule] = [.unchanged]
  private var words: [WordRow] = []
  private var endings: [WeightRow] = []

  private struct WordRow {
    let token: Token
    let text: [UInt8]
    let tag: FineTag
    let rule: LemmaRule
    let uses: Int
  }

  mutating func train(on sentences: [GoldSentence]) {
    let types = Self.types(sentences)
    var chosen: [UInt64: LemmaRule] = [:]
    for length in 1...Lemmatizer.longestEnding { learnEndings(length, types, &chosen) }
    words = types.filter { Self.rule(for: $0, chosen) != $0.rule }
  }

  /// Each word and tag once, with its most frequent lemma.
  private static func types(_ sentences: [GoldSentence]) -> [WordRow] {
    var counts: [UInt64: [LemmaRule: Int]] = [:]
    var rows: [UInt64: WordRow] = [:]
    var order: [UInt64] = []
    for sentence in sentences {
      for (index, token) in sentence.tokens.enumerated() where token.shape.contains(.hasLetter) {
        let tag = sentence.tags[index]
        let base = lemmaBase(of: token, tag: tag, in: sentence.text)
        let rule = LemmaRule(from: base, to: Array(sentence.lemmas[index].utf8))
        guard sentence.lemmas[index] != "_", rule.addition.count < 32, rule.cut < 32 else { continue }
        let key = Lemmatizer.wordHash(token.key, tag)
        if rows[key] == nil {
          order.append(key)
          rows[key] = WordRow(token: token, text: sentence.text, tag: tag, rule: rule, uses: 0)
        }
        counts[key, default: [:]][rule, default: 0] += 1
      }
    }
    return order.compactMap { key in
      guard let row = rows[key], let rules = counts[key] else { return nil }
      let best = rules.max(by: Self.isRarer)
      return WordRow(
        token: row.token, text: row.text, tag: row.tag, rule: best?.key ?? .unchanged,
        uses: rules.values.reduce(0, +))
    }
  }

  private mutating func learnEndings(_ length: Int, _ types: [WordRow], _ chosen: inout [UInt64: LemmaRule]) {
    var counts: [UInt64: [LemmaRule: Int]] = [:]
    var order: [UInt64] = []
    var shorter: [UInt64: LemmaRule] = [:]
    for row in types {
      guard let key = Self.endingKey(row, length), row.rule.cut < row.token.range.count else { continue }
      if counts[key] == nil {
        order.append(key)
        shorter[key] = Self.rule(for: row, chosen)
      }
      counts[key, default: [:]][row.rule, default: 0] += 1
    }
    for key in order {
      guard let rules = counts[key], let best = rules.max(by: Self.isRarer), best.value >= 2,
        best.key != shorter[key], best.value * 2 > rules.values.reduce(0, +)
      else { continue }
      chosen[key] = best.key
      endings.append(WeightRow(key: key, order: endings.count, weight: best.value, bytes: number(of: best.key)))
    }
  }

  private static func isRarer(_ a: (key: LemmaRule, value: Int), _ b: (key: LemmaRule, value: Int)) -> Bool {
    if a.value != b.value { return a.value < b.value }
    if a.key.cut != b.key.cut { return a.key.cut > b.key.cut }
    return b.key.addition.lexicographicallyPrecedes(a.key.addition)
  }

  private static func endingKey(_ row: WordRow, _ length: Int) -> UInt64? {
    guard length <= row.token.range.count else { return nil }
    var packed: UInt32 = 0
    for place in 1...length {
      let byte = row.text[Int(row.token.range.end) - place]
      packed = packed &* 257 &+ UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte) &+ 1
    }
    return Lemmatizer.endingHash(packed, row.tag)
  }

  private static func rule(for row: WordRow, _ chosen: [UInt64: LemmaRule]) -> LemmaRule {
    for length in stride(from: Lemmatizer.longestEnding, to: 0, by: -1) {
      if let key = endingKey(row, length), let rule = chosen[key] {
        return rule.cut < row.token.range.count ? rule : .unchanged
      }
    }
    return .unchanged
  }

  private mutating func number(of rule: LemmaRule) -> [UInt8] {
    let number = rules[rule] ?? ruleList.count
    if number == ruleList.count {
      rules[rule] = number
      ruleList.append(rule)
    }
    return [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  mutating func write(to builder: inout ModelBuilder) {
    var rows: [WeightRow] = []
    for row in words {
      rows.append(
        WeightRow(
          key: Lemmatizer.wordHash(row.token.key, row.tag), order: rows.count, weight: row.uses,
          bytes: number(of: row.rule)))
    }
    builder.add(.lemmaWords, rows: rows, classes: 2, slots: max(16, rows.count * 2))
    builder.add(.lemmaSuffixes, rows: endings, classes: 2, slots: max(16, endings.count * 2))
    builder.add(.lemmaRules, bytes: ruleList.flatMap { [UInt8($0.cut), UInt8($0.addition.count)] + $0.addition })
  }
}
