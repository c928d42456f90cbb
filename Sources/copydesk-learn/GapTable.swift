import Foundation
import NewsText

/// Reads GAP: a table of texts from an encyclopedia, each with a pronoun and two names.
enum GapTable {
  /// The rows whose pronoun means one of the names.
  static func examples(in table: URL) throws -> [PronounExample] {
    try String(contentsOf: table, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst().compactMap {
      example($0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
  }

  private static func example(_ fields: [String]) -> PronounExample? {
    guard fields.count > 9, let pronoun = Int(fields[3]) else { return nil }
    let isFirst = fields[6] == "TRUE"
    guard isFirst || fields[9] == "TRUE", let name = Int(fields[isFirst ? 5 : 8]) else { return nil }
    let scalars = Array(fields[1].unicodeScalars)
    func range(_ start: Int, _ word: String) -> ByteRange {
      let bytes = scalars.prefix(start).reduce(0) { $0 + UTF8.width($1) }
      return ByteRange(bytes, bytes + word.utf8.count)
    }
    return PronounExample(
      text: Array(fields[1].utf8), pronoun: range(pronoun, fields[2]), name: range(name, fields[isFirst ? 4 : 7]))
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    UTF8.encode(scalar)?.count ?? 0
  }
}
