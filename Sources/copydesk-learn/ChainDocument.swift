import NewsText

/// A document of a treebank whose words say which phrases mean the same (`Entity=(7-person-…`, as GUM writes it).
struct ChainDocument {
  private struct Word {
    let range: ByteRange
    let sentence: Int
    /// The place of its head among all words; nil for a root.
    let head: Int?
    let isName: Bool
  }

  /// A phrase of a chain, from its first word to its last.
  private struct Phrase {
    let first: Int
    let last: Int
    let isPerson: Bool
  }

  private var text: [UInt8] = []
  private var words: [Word] = []
  /// Where each sentence starts, in bytes and in words.
  private var sentenceStarts: [Int] = []
  private var firstWords: [Int] = []
  private var chains: [String: [Phrase]] = [:]
  private var open: [String: [Phrase]] = [:]
  /// A word that is written together with the next ones ("don't") stands in a line of its own before them.
  private var joinedUntil = 0
  private var hasBlankBehindJoined = false

  private static let pronouns = Set(["he", "him", "his", "himself", "she", "her", "hers", "herself"])
  /// Names further back than so many sentences are not what a pronoun means.
  private static let memory = 12

  mutating func beginSentence() {
    if text.last.map({ $0 != UInt8(ascii: " ") }) == true { text.append(UInt8(ascii: " ")) }
    sentenceStarts.append(text.count)
    firstWords.append(words.count)
    joinedUntil = 0
  }

  /// Reads the columns of one line of CoNLL-U; what is no word is left out.
  mutating func read(_ columns: [Substring]) {
    guard columns.count > 9, !sentenceStarts.isEmpty else { return }
    if let dash = columns[0].firstIndex(of: "-") { return joinedUntil = readJoined(columns, upTo: columns[0][dash...]) }
    guard let number = Int(columns[0]) else { return }
    let start = text.count
    text += columns[1].utf8
    let head = Int(columns[6]) ?? 0
    words.append(
      Word(
        range: ByteRange(start, text.count), sentence: sentenceStarts.count - 1,
        head: head == 0 ? nil : (firstWords.last ?? 0) + head - 1, isName: columns[3] == "PROPN"))
    let isTight = number < joinedUntil || number == joinedUntil && !hasBlankBehindJoined
    if !isTight, number == joinedUntil || !columns[9].contains("SpaceAfter=No") { text.append(UInt8(ascii: " ")) }
    for field in columns[9].split(separator: "|") where field.hasPrefix("Entity=") {
      readPhrases(Array(field.dropFirst("Entity=".count)))
    }
  }

  private mutating func readJoined(_ columns: [Substring], upTo end: Substring) -> Int {
    hasBlankBehindJoined = !columns[9].contains("SpaceAfter=No")
    return Int(end.dropFirst()) ?? 0
  }

  /// "(7-person-new(8-place-old)" opens 7 and holds 8; "7)" closes 7.
  private mutating func readPhrases(_ marks: [Character]) {
    var place = 0
    while place < marks.count {
      let opens = marks[place] == "("
      let start = opens ? place + 1 : place
      let end = marks[start...].firstIndex { $0 == "(" || $0 == ")" } ?? marks.count
      let parts = String(marks[start..<end]).split(separator: "-")
      let closes = end < marks.count && marks[end] == ")"
      place = max(place + 1, closes ? end + 1 : end)
      guard let chain = parts.first.map({ String($0.prefix { $0 != "[" }) }) else { continue }
      if opens {
        let phrase = Phrase(
          first: words.count - 1, last: words.count - 1, isPerson: parts.dropFirst().first == "person")
        if closes { chains[chain, default: []].append(phrase) } else { open[chain, default: []].append(phrase) }
      } else if closes, let phrase = open[chain]?.popLast() {
        chains[chain, default: []].append(
          Phrase(first: phrase.first, last: words.count - 1, isPerson: phrase.isPerson))
      }
    }
  }

  /// Each "he" and "she" with the nearest name of its chain before it, within the sentences around them.
  var examples: [PronounExample] {
    var found: [PronounExample] = []
    for chain in chains.keys.sorted() {
      let phrases = (chains[chain] ?? []).sorted { ($0.first, $0.last) < ($1.first, $1.last) }
      let names = phrases.compactMap { name(in: $0) }
      for phrase in phrases where phrase.first == phrase.last && isPronoun(phrase.first) {
        guard let name = names.last(where: { $0.upperBound < phrase.first }) else { continue }
        if let example = example(pronoun: phrase.first, name) { found.append(example) }
      }
    }
    return found
  }

  private func isPronoun(_ word: Int) -> Bool {
    Self.pronouns.contains(String(decoding: text[words[word].range.indices], as: UTF8.self).lowercased())
  }

  /// The run of proper nouns around the head of a person's phrase.
  private func name(in phrase: Phrase) -> ClosedRange<Int>? {
    guard phrase.isPerson else { return nil }
    let own = phrase.first...phrase.last
    guard let head = own.first(where: { word in words[word].head.map { !own.contains($0) } ?? true }),
      words[head].isName
    else { return nil }
    var (first, last) = (head, head)
    while first > own.lowerBound, words[first - 1].isName { first -= 1 }
    while last < own.upperBound, words[last + 1].isName { last += 1 }
    return first...last
  }

  private func example(pronoun: Int, _ name: ClosedRange<Int>) -> PronounExample? {
    let sentence = words[pronoun].sentence
    guard sentence - words[name.lowerBound].sentence <= Self.memory else { return nil }
    let start = sentenceStarts[max(0, sentence - Self.memory - 4)]
    let end = sentence + 2 < sentenceStarts.count ? sentenceStarts[sentence + 2] : text.count
    func shifted(_ low: UInt32, _ high: UInt32) -> ByteRange { ByteRange(Int(low) - start, Int(high) - start) }
    return PronounExample(
      text: Array(text[start..<end]),
      pronoun: shifted(words[pronoun].range.start, words[pronoun].range.end),
      name: shifted(words[name.lowerBound].range.start, words[name.upperBound].range.end), others: [])
  }
}
