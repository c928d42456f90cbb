internal import NewsText

/// A lexicon whose entries may have several words: the longest that matches counts.
struct PhraseTable<Value: Sendable>: Sendable {
  struct Phrase {
    let words: [WordKey]
    let value: Value

    /// A name and its plural in -s.
    static func singularAndPlural(_ words: [WordKey], _ value: Value) -> [Phrase] {
      guard let last = words.last else { return [] }
      return [
        Phrase(words: words, value: value), Phrase(words: words.dropLast() + [last.appending("s".utf8)], value: value),
      ]
    }
  }
  struct Match {
    let value: Value
    let end: Int
  }
  private let table: WordMap<[Phrase]>

  /// Of two equal phrases the first counts.
  init(_ phrases: [Phrase]) {
    let longestFirst = phrases.enumerated().filter { !$0.element.words.isEmpty }.sorted {
      ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
    }
    table = WordMap(longestFirst.map { ($0.element.words[0], [$0.element]) }, uniquingKeysWith: +)
  }

  /// The words of `text`, as the pieces of a sentence have them.
  static func words(_ text: Substring) -> [WordKey] {
    text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
      .map { WordKey($0.lazy.filter { $0 != UInt8(ascii: ".") }) }
  }

  /// The longest phrase that opens at `index`; a hyphen may stand between its words.
  func match(_ pieces: [Piece], at index: Int) -> Match? {
    guard index < pieces.count, let phrases = table[pieces[index].key] else { return nil }
    for phrase in phrases {
      if let end = end(of: phrase, pieces, index) { return Match(value: phrase.value, end: end) }
    }
    return nil
  }

  private func end(of phrase: Phrase, _ pieces: [Piece], _ index: Int) -> Int? {
    var cursor = index + 1
    for word in phrase.words.dropFirst() {
      if cursor + 1 < pieces.count, pieces[cursor].key == Mark.dash, !pieces[cursor].flags.contains(.spaceBefore) {
        cursor += 1
      }
      guard cursor < pieces.count, pieces[cursor].key == word else { return nil }
      cursor += 1
    }
    return cursor
  }
}
