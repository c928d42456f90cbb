/// When on its day an article was published.
public struct ClockTime: Hashable, Sendable {
  /// 0 to 1439.
  public let minute: Int
  /// Minutes east of Greenwich; nil where no zone is told.
  public let zone: Int?

  /// In minutes, to either side.
  static let furthestZone = 900

  /// Nil where there is no such minute or zone.
  public init?(minute: Int, zone: Int?) {
    guard (0..<1440).contains(minute), abs(zone ?? 0) <= Self.furthestZone else { return nil }
    self.minute = minute
    self.zone = zone
  }

  /// The first time in a written date: `2012-02-08T10:40:00Z`, `Wed, 08 Feb 2012 10:40:00 +0100`, `8 February 2012,
  /// 10:40 pm`. Nil where there is none, and for midnight sharp, which stands for a day without a time.
  public init?(written text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(Self.longest))
    guard let place = bytes.indices.first(where: { Self.isTime(bytes, at: $0) }),
      let hour = Self.number(bytes, at: place), let minute = Self.number(bytes, at: place + 3)
    else { return nil }
    var rest = bytes[(place + 5)...]
    if rest.first == UInt8(ascii: ":") {
      if hour == 0, minute == 0, rest.dropFirst().prefix(2).allSatisfy({ $0 == UInt8(ascii: "0") }) { return nil }
      rest = rest.dropFirst().drop { Self.isDigit($0) || $0 == UInt8(ascii: ".") }
    } else if hour == 0, minute == 0 {
      return nil
    }
    let words = String(decoding: rest.drop { $0 == 0x20 }, as: UTF8.self).lowercased()
    let isAfternoon = (words.hasPrefix("pm") || words.hasPrefix("p.m")) && hour < 12
    self.init(minute: (hour + (isAfternoon ? 12 : 0)) * 60 + minute, zone: Self.zone(words))
  }

  private static let longest = 64

  /// Two digits, a colon and two digits behind a blank, a `T` or nothing.
  private static func isTime(_ bytes: [UInt8], at place: Int) -> Bool {
    guard place + 4 < bytes.count, bytes[place + 2] == UInt8(ascii: ":") else { return false }
    if place > 0, bytes[place - 1] != 0x20, bytes[place - 1] != UInt8(ascii: "T") { return false }
    return [0, 1, 3, 4].allSatisfy { isDigit(bytes[place + $0]) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }

  private static func number(_ bytes: [UInt8], at place: Int) -> Int? {
    Int(String(decoding: bytes[place..<place + 2], as: UTF8.self))
  }

  /// Of "z", "gmt", "+01:00" and "-0500".
  private static func zone(_ words: String) -> Int? {
    if words.hasPrefix("z") || words.hasPrefix("gmt") || words.hasPrefix("utc") { return 0 }
    guard let sign = words.first, sign == "+" || sign == "-" else { return nil }
    let digits = words.dropFirst().prefix { $0.isNumber || $0 == ":" }.filter { $0 != ":" }
    guard digits.utf8.count == 4, let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2)) else {
      return nil
    }
    return (sign == "-" ? -1 : 1) * (hours * 60 + minutes)
  }
}

extension ClockTime: CustomStringConvertible {
  /// `10:40`, `10:40+01:00`, `10:40Z`.
  public var description: String {
    let clock = Self.clock(minute)
    guard let zone else { return clock }
    return zone == 0 ? clock + "Z" : clock + (zone < 0 ? "-" : "+") + Self.clock(abs(zone))
  }

  private static func clock(_ minutes: Int) -> String {
    [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
