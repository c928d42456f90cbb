internal import English
internal import NewsText

/// The grammar of dates: reads those of one sentence from left to right, each understood from those before it.
struct DateReader {
  let pieces: [Piece]
  let numerals: NumeralReader
  let tense: Tense
  var context: DateContext
  /// For each piece whether it stands in the name of somebody or something: "Tuesday Weld", "Easter Island".
  private let isName: [Bool]
  /// For each piece, how far the next one lies that a date is made of; nothing starts where it is far.
  private let distances: [UInt8]

  /// `forms` are the tags of the article's tokens, `opening` is the piece behind the dateline.
  init(pieces: [Piece], context: DateContext, forms: [FineTag], opening: Int, isName: [Bool]) {
    self.pieces = pieces
    self.isName = isName
    self.context = context
    numerals = NumeralReader(pieces: pieces)
    tense = Tense(pieces: pieces, forms: forms, opening: opening)
    distances = Self.distances(pieces)
  }

  private static let reach = 6
  /// How far before its word of the calendar a name begins: "mail on Sunday".
  private static let nameReach: UInt8 = 3

  private static func distances(_ pieces: [Piece]) -> [UInt8] {
    var distances = [UInt8](repeating: .max, count: pieces.count)
    var distance: UInt8 = .max
    for index in pieces.indices.reversed() {
      let isPart = pieces[index].isDigits || pieces[index].isWord && DateTriggers.words.contains(pieces[index].key)
      distance = isPart ? 0 : distance == .max ? .max : distance + 1
      distances[index] = distance
    }
    return distances
  }

  static let the: WordKey = "the"
  static let of: WordKey = "of"
  static let a: WordKey = "a"
  static let an: WordKey = "an"
  static let `in`: WordKey = "in"
  static let at: WordKey = "at"

  mutating func matches() -> [DateMatch] {
    var found: [DateMatch] = []
    var index = 0
    while index < pieces.count {
      if distances[index] <= Self.nameReach, let name = UndatedNames.phrases.match(pieces, at: index) {
        index = name.end
        continue
      }
      guard distances[index] <= Self.reach, let match = match(at: index), match.end > index else {
        index += 1
        continue
      }
      if let told = match.told { context.tell(told, at: index < 4 ? .opening : .within) }
      found.append(match)
      index = match.end
      while let last = found.last, let second = secondDay(after: last) {
        if let told = second.told { context.tell(told) }
        found.append(second)
        index = second.end
      }
    }
    return found
  }

  /// The rules, most telling first.
  private func match(at index: Int) -> DateMatch? {
    guard pieces[index].kind != .mark || isWord(Mark.apostrophe, at: index) || isWord(Mark.tilde, at: index) else {
      return nil
    }
    guard isName.isEmpty || !isName[index] else { return nil }
    if let match = namedDay(at: index) ?? anchored(at: index) ?? nth(at: index) { return match }
    if let match = dayPartOfDay(at: index) { return match }
    if let match = edge(at: index) ?? clockFirst(at: index) { return match }
    if let match = calendarMatch(at: index) ?? relative(at: index) { return match }
    if let match = shift(at: index) ?? set(at: index) { return match }
    if let match = duration(at: index) ?? dayWord(at: index) { return match }
    if let match = dayPartAlone(at: index) ?? weekendAlone(at: index) { return match }
    return reference(at: index)
  }

  func isWord(_ key: WordKey, at index: Int) -> Bool {
    index >= 0 && index < pieces.count && pieces[index].key == key
  }

  func key(_ index: Int) -> WordKey? {
    index >= 0 && index < pieces.count ? pieces[index].key : nil
  }

  /// The index after "the" at `index`, or `index`.
  func afterThe(_ index: Int) -> Int { isWord(Self.the, at: index) ? index + 1 : index }

  func number(_ index: Int) -> Int? {
    index < pieces.count ? pieces[index].plainNumber : nil
  }

  func hasSpace(_ index: Int) -> Bool {
    index >= pieces.count || pieces[index].flags.contains(.spaceBefore)
  }
}
