internal import NewsText

/// A day that comes every year.
struct Holiday: Sendable {
  private enum Rule: Sendable {
    case fixed(month: Int, day: Int)
    /// The n-th weekday of a month; the last one where `nth` is 5.
    case floating(month: Int, weekday: Int, nth: Int)
    /// So many days after another.
    case after(days: Int, month: Int, weekday: Int, nth: Int)
    /// Days after Easter Sunday.
    case easter(Int)
  }
  private let rule: Rule

  /// `12-25`; the fourth Thursday of November `w-11-4-4`, the day after it `w-11-4-4-1`; days from Easter `e-2`.
  init?(_ text: Substring) {
    let parts = text.split(separator: "-")
    let numbers = parts.compactMap { Int($0) }
    if parts.first == "e", let shift = Int(text.dropFirst(2)) {
      rule = .easter(shift)
    } else if parts.first == "w", numbers.count == 3 {
      rule = .floating(month: numbers[0], weekday: numbers[1], nth: numbers[2])
    } else if parts.first == "w", numbers.count == 4 {
      rule = .after(days: numbers[3], month: numbers[0], weekday: numbers[1], nth: numbers[2])
    } else if numbers.count == 2 {
      rule = .fixed(month: numbers[0], day: numbers[1])
    } else {
      return nil
    }
  }

  func date(in year: Int) -> CalendarDate? {
    switch rule {
    case .fixed(let month, let day): return CalendarDate(year: year, month: month, day: day)
    case .floating(let month, let weekday, let nth): return Self.floating(year, month, weekday, nth)
    case .after(let days, let month, let weekday, let nth):
      return Self.floating(year, month, weekday, nth)?.adding(days: days)
    case .easter(let shift): return Self.easter(year)?.adding(days: shift)
    }
  }

  private static func floating(_ year: Int, _ month: Int, _ weekday: Int, _ nth: Int) -> CalendarDate? {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    let offset = (weekday - first.weekday + 7) % 7
    let day = 1 + offset + (nth - 1) * 7
    return CalendarDate(
      year: year, month: month, day: day > CalendarDate.days(inMonth: month, of: year) ? day - 7 : day)
  }

  /// The anonymous Gregorian algorithm (Meeus, Jones, Butcher).
  private static func easter(_ year: Int) -> CalendarDate? {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// A name as the pieces of a sentence have it: the possessive is one of its own.
  static func pieces(_ name: Substring) -> Substring {
    var text = ""
    for letter in name {
      if letter == "'" { text += " " }
      text.append(letter)
    }
    return Substring(text)
  }

  /// Days that English-language news calls by name. Written for Copydesk.
  static let list = """
    12-25: christmas | christmas day | xmas
    12-24: christmas eve
    12-31: new year's eve | new years eve
    1-1: new year's day | new years day | new year's
    10-31: halloween
    2-14: valentine's day | valentines day
    7-4: independence day | fourth of july | the fourth of july
    12-26: boxing day
    3-17: st patrick's day | saint patrick's day
    11-11: veterans day | armistice day | remembrance day
    7-14: bastille day
    5-1: may day
    4-1: april fools day | april fools' day | april fool's day
    6-14: flag day
    4-22: earth day
    3-8: international women's day
    2-2: groundhog day
    1-26: australia day
    1-27: holocaust remembrance day | holocaust memorial day
    7-1: canada day
    11-1: all saints' day | all saints day
    11-2: all souls' day | all souls day
    12-1: world aids day
    w-11-4-4-1: black friday
    w-11-4-4-4: cyber monday
    e--46: ash wednesday
    e--47: shrove tuesday | mardi gras
    e--3: maundy thursday
    e-50: whit monday
    w-11-4-4: thanksgiving | thanksgiving day
    w-9-1-1: labor day | labour day
    w-5-1-5: memorial day
    w-1-1-3: martin luther king day | mlk day | martin luther king jr day
    w-2-1-3: presidents day | presidents' day
    w-10-1-2: columbus day
    w-5-7-2: mother's day | mothers day
    w-6-7-3: father's day | fathers day
    e-0: easter | easter sunday
    e--2: good friday
    e-1: easter monday
    e--7: palm sunday
    e-49: pentecost
    """
}
