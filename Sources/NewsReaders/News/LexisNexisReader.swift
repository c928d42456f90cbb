internal import NewsText

/// The text exports of LexisNexis: articles below lines such as `3 of 10 DOCUMENTS`.
struct LexisNexisReader: DocumentReader {
  let format = "LexisNexis"

  func recognizes(_ opening: FileOpening) -> Bool {
    guard !opening.looksBinary, opening.holds(" DOCUMENTS") else { return false }
    return opening.bytes.split(separator: 0x0A).contains { Self.isDivider(String(decoding: $0, as: UTF8.self)) }
  }

  func records(in document: [UInt8], named name: FileName) -> [Result<Record, RecordFailure>] {
    let decoded = DecodedText(document)
    let lines = decoded.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self).trailingBlanksDropped }
    let starts = lines.indices.filter { Self.isDivider(lines[$0]) }
    return starts.enumerated().map { number, start in
      let end = number + 1 < starts.count ? starts[number + 1] : lines.count
      var record = Self.record(of: Array(lines[(start + 1)..<end]))
      record.line = start + 1
      record.diagnostics = decoded.diagnostics
      return .success(record)
    }
  }

  /// `    3 of 10 DOCUMENTS`.
  private static func isDivider(_ line: String) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace)
    return words.count == 4 && Int(words[0]) != nil && words[1] == "of" && Int(words[2]) != nil
      && words[3] == "DOCUMENTS"
  }

  /// Outlet, date and headline are blocks set apart by blank lines, then come fields up to `LENGTH:`, the text, and
  /// fields again.
  private static func record(of lines: [String]) -> Record {
    let length = lines.firstIndex { $0.hasPrefix("LENGTH:") }
    let head = blocks(of: lines[..<(length ?? 0)])
    let titles = head.filter { field(of: $0) == nil }
    let body = lines[(length.map { $0 + 1 } ?? 0)...].prefix { !Self.closing.contains(field(of: $0) ?? "") }
    let byline = head.first { field(of: $0) == "BYLINE" }
    return Record(
      text: Array(body.joined(separator: "\n").trimmed.utf8), title: titles.count > 2 ? titles[2] : nil,
      date: titles.count > 1 ? titles[1] : nil, outlet: titles.first,
      author: byline.map { String($0.dropFirst(7)).trimmed })
  }

  private static let closing: Set<String> = ["LOAD-DATE", "LANGUAGE", "PUBLICATION-TYPE"]

  /// The name of the field that a line opens: `BYLINE` of `BYLINE: Ines Moor`.
  private static func field(of line: String) -> String? {
    let name = line.prefix { $0.isUppercase || $0 == "-" }
    return name.count >= 4 && line[name.endIndex...].hasPrefix(":") ? String(name) : nil
  }

  /// Lines between blank ones, joined.
  private static func blocks(of lines: ArraySlice<String>) -> [String] {
    lines.split { $0.trimmed.isEmpty }.map { $0.joined(separator: " ").squeezed }
  }
}
