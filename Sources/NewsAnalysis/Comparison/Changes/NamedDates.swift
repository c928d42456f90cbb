internal import NewsText

/// The dates of an article, to ask which stand in a sentence and whether one is named at all.
struct NamedDates {
  /// Days, months and clock times, not durations; in text order.
  private let times: [DateExpression]
  private let values: Set<String>
  private let words: Set<String>

  init(_ analysis: Analysis) {
    times = analysis.dates.filter { ($0.kind == .date || $0.kind == .time) && $0.value != nil }
      .sorted { $0.range < $1.range }
    values = Set(analysis.dates.compactMap(\.value))
    words = Set(analysis.dates.map { analysis.article.string($0.range) })
  }

  /// Those that stand in one of `ranges`.
  func times(in ranges: [ByteRange]) -> [DateExpression] {
    ranges.flatMap { range in times[times.placesStarting(in: range, \.range)].filter { range.contains($0.range) } }
  }

  /// Whether the article names the same day as `date` of another, or a day by the same words.
  func hold(_ date: DateExpression, of article: Article) -> Bool {
    date.value.map { values.contains($0) } ?? false || words.contains(article.string(date.range))
  }
}
