/// The words and numbers of a written date.
struct DateWords {
  private var month: Int?
  /// Numbers of one, two or four digits beside the month's name, in order.
  private var numbers: [String] = []
  /// A date in digits alone, complete.
  private var whole: CalendarDate?
  /// Words that belong to no date.
  private(set) var unknown = 0

  init(_ text: some StringProtocol) {
    let pieces = text.split { $0 == " " || $0 == "," || $0 == "\t" || $0 == "\u{A0}" || $0 == "(" || $0 == ")" }
    for (index, piece) in pieces.prefix(24).enumerated() {
      let follower = index + 1 < pieces.count ? String(pieces[index + 1]) : ""
      take(String(piece), before: follower)
    }
  }

  /// The date that the words amount to; nil where they are none, or have two readings.
  var date: CalendarDate? {
    if let whole { return whole }
    guard let month else { return nil }
    let years = numbers.filter { $0.utf8.count == 4 }
    let days = numbers.filter { $0.utf8.count <= 2 }
    if let year = years.first.flatMap({ Int($0) }), let day = days.first.flatMap({ Int($0) }) {
      return CalendarDate(year: year, month: month, day: day)
    }
    guard years.isEmpty, days.count == 2, let day = Int(days[0]), let short = Int(days[1]), days[1].utf8.count == 2
    else { return nil }
    return CalendarDate(year: short < 70 ? 2000 + short : 1900 + short, month: month, day: day)
  }

  private mutating func take(_ piece: String, before follower: String) {
    if whole == nil, let date = Self.digits(piece) {
      whole = date
      return
    }
    if isClockTime(piece, before: follower) { return }
    let parts = piece.split { $0 == "-" || $0 == "/" || $0 == "." || $0 == ":" || $0 == "|" }
    for part in parts { takePart(part.lowercased()) }
  }

  private mutating func takePart(_ part: String) {
    if let number = DateLexicon.months[part] {
      month = month ?? number
    } else if part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), [1, 2, 4].contains(part.utf8.count) {
      numbers.append(part)
    } else if let digits = DateLexicon.ordinal(part) {
      numbers.append(digits)
    } else if !DateLexicon.companions.contains(WordKey(part)), !isZone(part) {
      unknown += 1
    }
  }

  /// `10:30`, `15:01:01.79`, `10:30am`, and the `5` of `5 p.m.`
  private func isClockTime(_ piece: String, before follower: String) -> Bool {
    guard let first = piece.utf8.first, (0x30...0x39).contains(first) else { return false }
    if piece.contains(":") { return true }
    let lower = piece.lowercased()
    if lower.hasSuffix("am") || lower.hasSuffix("pm") || lower.hasSuffix("gmt") { return true }
    return ["am", "pm", "a.m", "p.m", "a.m.", "p.m."].contains(follower.lowercased())
  }

  /// `+0300`, `0300` after a sign has been cut off, `z`.
  private func isZone(_ part: String) -> Bool {
    part.utf8.first == UInt8(ascii: "+") || part == "z"
  }

  /// A date that stands in digits: ISO 8601, `2012/02/08`, `8.2.2012`, `25/12/2012`, seconds since 1970.
  private static func digits(_ piece: String) -> CalendarDate? {
    guard piece.utf8.first.map({ (0x30...0x39).contains($0) }) == true else { return nil }
    if piece.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return run(piece) }
    if let date = CalendarDate(iso: piece) { return date }
    for separator in ["/", ".", "-"] as [Character] {
      let parts = piece.split(separator: separator, omittingEmptySubsequences: false)
      let numbers = parts.compactMap { Int($0) }
      guard parts.count == 3, numbers.count == 3 else { continue }
      if parts[0].count == 4 { return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) }
      guard parts[2].count == 4 else { return nil }
      return separator == "." ? CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) : either(numbers)
    }
    return nil
  }

  private static func run(_ piece: String) -> CalendarDate? {
    switch piece.utf8.count {
    case 8, 14: CalendarDate(iso: piece.prefix(8))
    case 10: Int(piece).flatMap { CalendarDate(secondsSince1970: $0) }
    case 13: Int(piece).flatMap { CalendarDate(secondsSince1970: $0 / 1000) }
    default: nil
    }
  }

  /// Day and month in the order that gives a date; nil where both orders do.
  private static func either(_ numbers: [Int]) -> CalendarDate? {
    let american = CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
    let european = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    guard let american, let european else { return american ?? european }
    return american == european ? american : nil
  }
}
