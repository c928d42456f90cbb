internal import NewsText

/// The articles of a corpus by date, the undated last.
struct StoryOrder: Sendable {
  /// Indices in the corpus.
  let articles: [Int]
  /// The day of each place; nil for the undated.
  private let days: [Int?]

  init(_ dates: [CalendarDate?]) {
    let ordinals = dates.map { $0?.ordinal }
    articles = ordinals.indices.sorted { (ordinals[$0] ?? .max, $0) < (ordinals[$1] ?? .max, $1) }
    days = articles.map { ordinals[$0] }
  }

  /// The first place that is at most `span` days before `place`; 0 for the undated, which may belong to any day.
  func firstPlace(within span: Int, of place: Int) -> Int {
    guard let day = days[place] else { return 0 }
    var (low, high) = (0, place)
    while low < high {
      let middle = (low + high) / 2
      if let other = days[middle], day - other > span { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// 0 where one of the two has no date.
  func days(between place: Int, _ other: Int) -> Int {
    guard let day = days[place], let otherDay = days[other] else { return 0 }
    return abs(day - otherDay)
  }
}
