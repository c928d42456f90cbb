internal import NewsText

/// What a file's name tells of its article: `2012-02-08_harbour-post_crews-vote.txt`, `20120208 crews vote.txt`.
///
/// Fields are set apart by `_` or `--`. Of those beside a date the first is the outlet, the last the slug; where there
/// is only one, or no date, there is no outlet.
struct NamedFacts {
  let date: CalendarDate?
  let outlet: String?
  /// In words; nil where there are fewer than two.
  let slug: String?

  init(stem: String) {
    var fields = stem.replacing("--", with: "_").split(separator: "_").map(String.init)
    var found: CalendarDate?
    for index in fields.indices where found == nil {
      guard let prefix = Self.datePrefix(of: fields[index]) else { continue }
      found = CalendarDate(iso: prefix)
      fields[index] = String(fields[index].dropFirst(prefix.count).drop { "- .".contains($0) })
    }
    date = found
    let words = fields.filter { Self.isWords($0) }
    outlet = words.count >= 2 && found != nil ? words[0] : nil
    slug = words.last.map { $0.replacing("-", with: " ") }.flatMap { $0.contains(" ") ? $0 : nil }
  }

  private static func datePrefix(of field: String) -> String? {
    for length in [10, 8] {
      let prefix = String(field.prefix(length))
      let follower = field.dropFirst(length).first
      if prefix.count == length, follower?.isNumber != true, let date = CalendarDate(iso: prefix),
        (1800...2200).contains(date.year)
      {
        return prefix
      }
    }
    return nil
  }

  /// Letters with hyphens or blanks between them, and not a bare hash or number.
  private static func isWords(_ field: String) -> Bool {
    field.utf8.count >= 2 && field.allSatisfy { $0.isLetter || $0 == "-" || $0 == " " || $0 == "." || $0 == "'" }
  }
}
