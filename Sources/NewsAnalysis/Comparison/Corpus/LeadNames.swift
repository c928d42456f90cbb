internal import NewsText

/// The names with which a report opens: they tell an event from another that is told in the same words.
enum LeadNames {
  private static let mostWords = 160
  private static let mostNames = 12

  /// Days, months, titles and offices aside, the stems of words that stand with a capital inside a sentence, and never without one; in rising order.
  static func keys(of text: [UInt8]) -> [UInt64] {
    var scanner = WordScanner(text, in: ByteRange(0, text.count))
    var names: [UInt64] = []
    var common = Set<UInt64>()
    var end = 0
    for _ in 0..<mostWords {
      guard let word = scanner.next() else { break }
      let key = Stem.key(of: word, in: text).hash
      switch shape(of: word, in: text, after: end) {
      case .name where !isShared(word.key) && !names.contains(key): names.append(key)
      case .common: common.insert(key)
      case .name, .opening: break
      }
      end = Int(word.range.end)
    }
    return names.filter { !common.contains($0) }.prefix(mostNames).sorted()
  }

  private enum Shape {
    case name, common
    /// A capital where a sentence begins says nothing.
    case opening
  }

  private static func shape(of word: ComparedWord, in text: [UInt8], after end: Int) -> Shape {
    guard (0x41...0x5A).contains(text[Int(word.range.start)]), word.range.count > 2 else { return .common }
    let marks = text[end..<Int(word.range.start)]
    let isInside = end > 0 && marks.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") }
    return isInside && !WordSet.functionWords.contains(word.key) ? .name : .opening
  }

  /// "Monday", "Police Chief": any report of the kind may have them.
  private static func isShared(_ word: WordKey) -> Bool {
    WordSet.calendarNames.contains(word) || Titles.contains(word) || Titles.modifiers.contains(word)
  }
}
