/// The line or the bracket that names the news services a copy comes from.
enum Credit {
  /// The words of a credit line without brackets, dash and `Source:`.
  static func words(of line: String) -> String {
    var words = Substring(line)
    while let first = words.first, "(*_—–- ".contains(first) { words = words.dropFirst() }
    while let last = words.last, ")*_. ".contains(last) { words = words.dropLast() }
    for opening in ["Source:", "Sources:", "SOURCE:", "Credit:"] where words.hasPrefix(opening) {
      words = words.dropFirst(opening.count)
    }
    return String(words)
  }

  /// The services of a dateline that opens a paragraph: `MOSCOW (Reuters) — `; empty where there is none.
  static func services(inDatelineOf paragraph: String) -> [String] {
    let head = paragraph.prefix(80)
    guard let open = head.firstIndex(of: "("), let close = head[open...].firstIndex(of: ")") else { return [] }
    let place = head[..<open]
    guard place.unicodeScalars.first?.properties.isUppercase == true, !place.contains(".") || place.count < 40 else {
      return []
    }
    let after = head[close...].dropFirst().drop { $0 == " " }
    guard let dash = after.first, "-—–:".contains(dash) else { return [] }
    return NewsServices.services(in: head[open..<close].dropFirst())
  }
}
