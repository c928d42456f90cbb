/// What the form of a short line tells, its words unread.
package struct LineShape {
  let words: String

  /// Nil for a line that is too long to be furniture.
  init?(_ range: ByteRange, of text: [UInt8]) {
    guard range.count <= 400 else { return nil }
    words = String(decoding: text[range.indices], as: UTF8.self)
  }

  /// The words without Markdown's marks of a heading and of emphasis around them.
  var bare: String {
    var bare = Substring(words)
    while let first = bare.first, "#*_ >".contains(first) { bare = bare.dropFirst() }
    while let last = bare.last, "#*_ ".contains(last) { bare = bare.dropLast() }
    return String(bare)
  }

  /// The level of a Markdown heading; nil for another line.
  var headingLevel: Int? {
    let level = words.prefix { $0 == "#" }.count
    return (1...6).contains(level) && words.dropFirst(level).first == " " ? level : nil
  }

  /// Whether it ends as a sentence does, closing marks passed over.
  var endsSentence: Bool {
    guard let last = words.last(where: { !"\"'”’»)*_".contains($0) }) else { return false }
    return ".!?…".contains(last)
  }

  /// A dateline whose text stands below it: `PORT MAREN, Va. —`.
  var endsInDash: Bool {
    words.last.map { "-–—".contains($0) } ?? false
  }

  var startsUpper: Bool {
    guard let first = bare.unicodeScalars.first(where: { !"\"'“‘«„(".unicodeScalars.contains($0) }) else {
      return false
    }
    return first.properties.isUppercase || ("0"..."9").contains(first)
  }

  var isAllCapitals: Bool {
    var letters = 0
    for scalar in words.unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { letters += 1 }
    }
    return letters >= 2
  }

  var wordCount: Int {
    words.split(separator: " ").count
  }

  /// A URL and nothing else, in angle brackets or not.
  var isURL: Bool {
    url != nil
  }

  var url: String? {
    var bare = Substring(words)
    if bare.first == "<", bare.last == ">" { bare = bare.dropFirst().dropLast() }
    let lower = bare.prefix(8).lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://"), !bare.contains(where: \.isWhitespace) else {
      return nil
    }
    return String(bare)
  }

  /// `5`, `- 5 -`, `Page 5`, `Page 5 of 12`, `5/12`.
  var isPageNumber: Bool {
    guard words.utf8.count <= Self.longestPageNumber else { return false }
    let parts = words.lowercased().split { " -–—/|".contains($0) }
    let numbers = parts.filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard (1...2).contains(numbers.count), numbers.allSatisfy({ $0.utf8.count <= 4 }) else { return false }
    guard numbers.count == 1 || parts.contains("of") || words.contains("/") else { return false }
    return parts.allSatisfy { numbers.contains($0) || $0 == "page" || $0 == "p." || $0 == "of" }
  }

  /// In bytes; with dashes around it.
  private static let longestPageNumber = 80

  /// Letters and digits, lower-cased: what is left of a headline whatever its typography.
  package static func skeleton(_ words: some StringProtocol) -> String {
    String(
      String.UnicodeScalarView(
        words.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
  }
}
