internal import NewsText

/// What an article is about, as weighted words and pairs of words: those near the start, names and numbers weigh
/// most, for they tell one earthquake from another.
struct StoryFeatures: Sendable {
  struct Feature: Sendable {
    let key: UInt64
    /// Weighted occurrences.
    let mass: Float
  }

  /// In rising order of their keys, none twice.
  let features: [Feature]
  /// The stems of the names nearest to the start, in rising order: who and where.
  let names: [UInt64]

  private static let mostWords = 400
  private static let weightOfLead: Float = 2
  /// What the lead's extra weight keeps from one word to the next: it fades over about sixty words.
  private static let fading: Float = 0.983_5
  private static let weightOfName: Float = 2
  private static let weightOfNumber: Float = 3
  private static let weightOfPair: Float = 0.7

  init(of article: Article) {
    var masses: [UInt64: Float] = [:]
    names = LeadNames.keys(of: article.text)
    if let title = article.title { Self.add(Array(title.utf8), to: &masses) }
    Self.add(article.text, to: &masses)
    features = masses.map { Feature(key: $0.key, mass: $0.value) }.sorted { $0.key < $1.key }
  }

  private static func add(_ text: [UInt8], to masses: inout [UInt64: Float]) {
    var scanner = WordScanner(text, in: ByteRange(0, text.count))
    var lead = weightOfLead
    var previous: UInt64?
    var end = 0
    for _ in 0..<mostWords {
      guard let word = scanner.next() else { return }
      defer {
        lead *= fading
        end = Int(word.range.end)
      }
      guard isTelling(word, in: text) else {
        previous = nil
        continue
      }
      let weight = (1 + lead) * weightOfShape(of: word, in: text, after: end)
      let key = Stem.key(of: word, in: text).hash
      masses[key, default: 0] += weight
      if let previous {
        masses[(previous ^ 0x9E37_79B9_7F4A_7C15) &* 0x0000_0100_0000_01B3 ^ key, default: 0] += weight * weightOfPair
      }
      previous = key
    }
  }

  private static func isTelling(_ word: ComparedWord, in text: [UInt8]) -> Bool {
    if isDigit(text[Int(word.range.start)]) { return true }
    return word.range.count > 2 && !WordSet.functionWords.contains(word.key)
  }

  /// A capital says that it is a name, but where a sentence begins.
  private static func weightOfShape(of word: ComparedWord, in text: [UInt8], after end: Int) -> Float {
    let first = text[Int(word.range.start)]
    if isDigit(first) { return weightOfNumber }
    guard (0x41...0x5A).contains(first) else { return 1 }
    let marks = text[end..<Int(word.range.start)]
    let isOpening = marks.contains { $0 != 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "-") } || end == 0
    return isOpening ? 1 : weightOfName
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }
}
