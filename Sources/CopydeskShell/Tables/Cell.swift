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
}

/// Parts of an article's text; `…` stands for what lies between them.
struct Passage: Hashable, Sendable {
  let text: [UInt8]
  let ranges: [ByteRange]

  /// The words, with line ends and runs of blanks as single blanks.
  var string: String {
    let parts = ranges.map { range in
      String(decoding: text[range.indices], as: UTF8.self)
        .split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    }
    return parts.joined(separator: " … ")
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
    }
  }

  /// The value as other programs read it.
  var datum: String {
    switch self {
    case .empty: ""
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
