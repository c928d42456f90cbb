/// Reads the lines above and below a report that name the news services it comes from, however they put it.
enum CreditLines {
  private static let mostHeadLines = 3
  private static let mostTailLines = 4
  private static let longestLine = 300
  private static let longestEdge = 1200

  /// In order of mention; a service may stand twice.
  static func services(in text: [UInt8]) -> [String] {
    let head = lines(of: text.prefix(longestEdge)).prefix(mostHeadLines)
    let tail = lines(of: text.suffix(longestEdge)).suffix(mostTailLines)
    return head.flatMap(byline) + tail.flatMap(closing) + (tail.last.map(ending) ?? [])
  }

  private static func lines(of bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split { $0 == 0x0A || $0 == 0x0D }.map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.contains { !$0.isWhitespace } }
  }

  /// `By Jan Holt, Associated Press`, `By Jan Holt of Reuters`.
  private static func byline(_ line: String) -> [String] {
    guard line.utf8.count <= 100, line.lowercased().hasPrefix("by "), line.last != "." else { return [] }
    return named(in: line)
  }

  /// `Reporting by Jan Holt of Reuters`, `The Associated Press contributed to this report.`, `© 2012 Reuters`
  private static func closing(_ line: String) -> [String] {
    guard line.utf8.count <= longestLine else { return [] }
    let lower = line.lowercased()
    let opening = lower.drop { !$0.isLetter && $0 != "©" }
    if CreditWords.openings.contains(where: { opening.hasPrefix($0) }) { return named(in: line) }
    guard let place = CreditWords.contributions.lazy.compactMap({ lower.firstRange(of: $0)?.lowerBound }).first else {
      return []
    }
    // The last sentence of the paragraph alone.
    let before = String(lower[..<place])
    return named(in: before.split(separator: ".").last.map(String.init) ?? before)
  }

  /// `… the wreck. (Reuters)`, `… the wreck. — AP`
  private static func ending(_ line: String) -> [String] {
    let end = String(line.suffix(60)).trimmed
    if end.hasSuffix(")"), let open = end.lastIndex(of: "(") {
      return NewsServices.services(in: end[end.index(after: open)...].dropLast())
    }
    guard let dash = end.lastIndex(where: { $0 == "—" || $0 == "–" }) else { return [] }
    return NewsServices.services(in: String(end[end.index(after: dash)...]).trimmed)
  }

  /// The services among the names of a line: what stands between marks and small words.
  private static func named(in line: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      let bare = word.drop { CreditWords.marks.contains($0) }
      let name = bare.prefix { !CreditWords.marks.contains($0) }
      let isSmall = CreditWords.small.contains(WordKey(name.utf8)) || name.allSatisfy(\.isNumber)
      if isSmall || bare.startIndex != word.startIndex { parts.append([]) }
      if !isSmall { parts[parts.count - 1].append(name) }
      if name.endIndex != word.endIndex { parts.append([]) }
    }
    return parts.compactMap { NewsServices.service($0.joined(separator: " ")) }
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
