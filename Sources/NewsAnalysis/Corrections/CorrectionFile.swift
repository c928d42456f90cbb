internal import NewsText

/// Corrections as a file of tab-separated lines, which lies beside the corpus and merges well in version control.
///
/// A first line names the columns: article, item, start, end, check, speaker, reader, date. A line whose item is `source`
/// says who it is that the article mentions at that place: `merged` with all others of the name under speaker, or `split`
/// from them.
public enum CorrectionFile {
  private static let source = "source"
  static let header = "article\titem\tstart\tend\tcheck\tspeaker\treader\tdate"

  public static func bytes(of corrections: Corrections) -> [UInt8] {
    var lines = [header]
    lines += corrections.items.map { item in
      [
        item.article, item.item.rawValue, String(item.place.lowerBound), String(item.place.upperBound),
        item.check.rawValue, field(item.speaker), field(item.reader), field(item.date?.description),
      ].joined(separator: "\t")
    }
    lines += corrections.identities.map { identity in
      [
        identity.article, source, String(identity.place.lowerBound), String(identity.place.upperBound),
        identity.kind.rawValue, field(identity.name), "", "",
      ].joined(separator: "\t")
    }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// Reads a file's bytes; a line that cannot be read is told by its number and costs no other.
  public static func read(_ bytes: [UInt8]) -> CorrectionFileContent {
    var corrections = Corrections()
    var unreadable: [Int] = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      if line.isEmpty || number == 0 && fields.first == "article" { continue }
      if fields.count == 8, let correction = correction(fields) {
        corrections.add(correction)
      } else if fields.count == 8, let identity = identity(fields) {
        corrections.add(identity)
      } else {
        unreadable.append(number + 1)
      }
    }
    return CorrectionFileContent(corrections: corrections, unreadableLines: unreadable)
  }

  /// A field without the characters that end one.
  private static func field(_ text: String?) -> String {
    String((text ?? "").map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }

  private static func correction(_ fields: [String]) -> Correction? {
    guard let item = Correction.Item(rawValue: fields[1]), let place = place(fields),
      let check = Check(rawValue: fields[4])
    else { return nil }
    return Correction(
      article: fields[0], item: item, place: place, check: check, speaker: nonEmpty(fields[5]),
      reader: nonEmpty(fields[6]), date: CalendarDate(iso: fields[7]))
  }

  private static func identity(_ fields: [String]) -> IdentityCorrection? {
    guard fields[1] == source, let place = place(fields), let kind = IdentityCorrection.Kind(rawValue: fields[4]),
      !fields[5].isEmpty
    else { return nil }
    return IdentityCorrection(article: fields[0], place: place, kind: kind, name: fields[5])
  }

  private static func place(_ fields: [String]) -> Range<Int>? {
    guard let start = Int(fields[2]), let end = Int(fields[3]), 0 <= start, start <= end else { return nil }
    return start..<end
  }

  private static func nonEmpty(_ field: String) -> String? { field.isEmpty ? nil : field }
}

/// What a correction file holds.
public struct CorrectionFileContent: Hashable, Sendable {
  public let corrections: Corrections
  /// Numbers of the lines that could not be read, from 1.
  public let unreadableLines: [Int]
}
