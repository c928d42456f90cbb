internal import NewsText

/// A person's name taken apart: "Russian Prime Minister Vladimir Putin" is titles and the words "Vladimir", "Putin".
struct PersonName: Hashable {
  /// The name's words without titles and suffixes; empty where there are only titles.
  let words: [NameWord]
  /// What a title tells of the gender.
  let gender: Gender?

  /// The name in `text`, words separated by blanks.
  init(_ text: some StringProtocol) {
    self.init(bytes: text.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) })
  }

  /// The name that consists of `words`, each the UTF-8 bytes of one word.
  init(bytes words: [[UInt8]]) {
    var kept: [NameWord] = []
    var gender: Gender?
    for word in words.lazy.map({ Self.bare($0) }) where !word.isEmpty {
      let key = WordKey(word)
      if kept.isEmpty, Titles.contains(key) || Titles.modifiers.contains(key) {
        gender = Titles.masculine.contains(key) ? .masculine : Titles.feminine.contains(key) ? .feminine : gender
      } else if !Titles.suffixes.contains(key) {
        kept.append(NameWord(word))
      }
    }
    self.words = kept
    self.gender = gender
  }

  /// `word` without commas, brackets and a possessive ending.
  private static func bare(_ word: [UInt8]) -> ArraySlice<UInt8> {
    var slice = word[...]
    while let first = slice.first, Self.edges.contains(first) { slice = slice.dropFirst() }
    while let last = slice.last, Self.edges.contains(last) { slice = slice.dropLast() }
    if slice.count > 2, slice.suffix(2).elementsEqual("'s".utf8) { slice = slice.dropLast(2) }
    if slice.count > 4, slice.suffix(4).elementsEqual("’s".utf8) { slice = slice.dropLast(4) }
    return slice
  }

  private static let edges = Set(",;:()[]\"".utf8)

  /// Given name and surname, at least.
  var isFull: Bool { words.count >= 2 }

  /// Whether both may name one person: one ends the other ("Putin", "Vladimir Putin"), or the last words are equal
  /// and the first ones compatible ("V. Putin", "Vladimir Vladimirovich Putin").
  func isCompatible(with other: PersonName) -> Bool {
    guard let last = words.last, let otherLast = other.words.last else { return false }
    if let gender, let theirs = other.gender, gender != theirs { return false }
    if words.count == 1 || other.words.count == 1 { return last.key == otherLast.key }
    return last.key == otherLast.key
      && (words[0].isCompatible(with: other.words[0]) || endsWith(other) || other.endsWith(self))
  }

  private func endsWith(_ other: PersonName) -> Bool {
    words.count >= other.words.count && words.suffix(other.words.count).elementsEqual(other.words)
  }
}
