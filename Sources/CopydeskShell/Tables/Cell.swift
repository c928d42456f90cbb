internal import NewsText

/// A value of a table.
enum Cell: Hashable, Sendable {
  case empty
  case text(String)
  /// Words of an article, made a `String` only when shown.
  case words(Passage)
  case count(Int)
  case number(Double)
  /// A measure, shown with one digit after the point.
  case score(Double)
  /// A share of a whole, 0 to 1.
  case share(Double)
  case date(CalendarDate)
  case quantity(Quantity)
  case reference(Reference)
  /// The sketch of a series, drawn when shown.
  case series([Int])
  /// Marks for the eye alone: nothing for a file, or for a voice.
  case drawing(String)
}

/// Parts of an article's text; `…` stands for what lies between them.
struct Passage: Hashable, Sendable {
  let text: [UInt8]
  let ranges: [ByteRange]
  /// What a search was for, in order, each within one of `ranges`.
  let matches: [ByteRange]

  init(text: [UInt8], ranges: [ByteRange], matches: [ByteRange] = []) {
    self.text = text
    self.ranges = ranges
    self.matches = matches
  }

  /// The words, with line ends and runs of blanks as single blanks.
  var string: String {
    Self.joined(ranges.map { String(decoding: text[$0.indices], as: UTF8.self) })
  }

  /// The words with what was searched for between ⟦ and ⟧.
  var marked: String {
    matches.isEmpty ? string : Self.joined(ranges.map { marked($0) })
  }

  private static func joined(_ parts: [String]) -> String {
    parts.map { $0.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ") }.joined(separator: " … ")
  }

  private func marked(_ range: ByteRange) -> String {
    var result = ""
    var start = Int(range.start)
    for match in matches where range.contains(match) {
      result += String(decoding: text[start..<Int(match.start)], as: UTF8.self)
      result += "⟦\(String(decoding: text[match.indices], as: UTF8.self))⟧"
      start = Int(match.end)
    }
    return result + String(decoding: text[start..<Int(range.end)], as: UTF8.self)
  }

  static func == (a: Passage, b: Passage) -> Bool {
    a.ranges == b.ranges && a.string == b.string
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(ranges)
  }
}

/// A number with its bound, shown as the text has it: "dozens" stays dozens.
struct Quantity: Hashable, Sendable {
  let low: Double?
  let high: Double?
  let shown: Passage
}

extension Cell {
  init(_ text: String?) {
    self = text.map { .text($0) } ?? .empty
  }

  init(_ date: CalendarDate?) {
    self = date.map { .date($0) } ?? .empty
  }

  /// The value as the screen shows it.
  var shown: String {
    switch self {
    case .empty: "–"
    case .text(let text): text
    case .words(let passage): passage.string
    case .count(let number): NumberText.grouped(number)
    case .number(let number): NumberText.decimal(number)
    case .score(let score): NumberText.tenths(score)
    case .share(let share): NumberText.percent(share)
    case .date(let date): date.description
    case .quantity(let quantity): quantity.shown.string
    case .reference(let reference): reference.description
    case .series(let numbers): Sparkline.of(numbers)
    case .drawing(let marks): marks
    }
  }

  /// As the screen shows it, with what was searched for between ⟦ and ⟧.
  var marked: String {
    if case .words(let passage) = self { passage.marked } else { shown }
  }

  /// The value as other programs read it.
  var datum: String {
    switch self {
    case .empty, .drawing: ""
    case .count(let number): String(number)
    case .share(let share): NumberText.decimal(share)
    case .score(let score): NumberText.decimal(score)
    case .number(let number): NumberText.decimal(number)
    case .series(let numbers): numbers.map { String($0) }.joined(separator: " ")
    default: shown
    }
  }

  var isEmpty: Bool { self == .empty }
}
