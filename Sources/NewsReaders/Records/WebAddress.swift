internal import NewsText

/// What an article's address tells of its publication.
struct WebAddress {
  /// The host without `www.` and the like; nil where the address has none.
  let outlet: String?
  /// The day in the path: `/2012/02/08/`, `/2012-02-08-`.
  let date: CalendarDate?

  init(_ address: String) {
    guard let scheme = address.firstRange(of: "://") else {
      (outlet, date) = (nil, nil)
      return
    }
    let rest = address[scheme.upperBound...].prefix { !$0.isWhitespace }
    let authority = rest.prefix { !"/?#".contains($0) }
    outlet = Self.host(String(authority.split(separator: "@").last ?? ""))
    date = Self.day(in: rest.dropFirst(authority.count).prefix { !"?#".contains($0) })
  }

  private static func host(_ authority: String) -> String? {
    var host = Substring(authority.prefix { $0 != ":" }.lowercased())
    for prefix in ["www.", "www2.", "m.", "amp.", "edition."] where host.hasPrefix(prefix) {
      host = host.dropFirst(prefix.count)
    }
    return host.contains(".") ? String(host) : nil
  }

  private static func day(in path: Substring) -> CalendarDate? {
    let parts = path.split { "/-_".contains($0) }
    for (index, part) in parts.enumerated() where part.utf8.count == 4 && index + 2 < parts.count {
      guard let year = Int(part), (1900...2100).contains(year), let day = Int(parts[index + 2]),
        let month = Int(parts[index + 1]) ?? CalendarDate(written: "1 \(parts[index + 1]) 2000")?.month
      else { continue }
      if let date = CalendarDate(year: year, month: month, day: day) { return date }
    }
    return nil
  }
}
