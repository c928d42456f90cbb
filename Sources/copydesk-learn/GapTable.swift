import Foundation
import NewsText

/// Reads GAP: a table of texts from an encyclopedia, each with a pronoun and two names.
enum GapTable {
  static func examples(in table: URL) throws -> [PronounExample] {
    try String(contentsOf: table, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst().compactMap {
      example($0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
  }

  /// The columns: id, text, pronoun and its place, then each name, its place and whether the pronoun means it.
  private static func example(_ fields: [String]) -> PronounExample? {
    guard fields.count > 9, let pronoun = Int(fields[3]), let first = Int(fields[5]), let second = Int(fields[8]) else {
      return nil
    }
    let scalars = Array(fields[1].unicodeScalars)
    func range(_ start: Int, _ word: String) -> ByteRange {
      let bytes = scalars.prefix(start).reduce(0) { $0 + UTF8.width($1) }
      return ByteRange(bytes, bytes + word.utf8.count)
    }
    let names = [range(first, fields[4]), range(second, fields[7])]
    let right = fields[6] == "TRUE" ? 0 : fields[9] == "TRUE" ? 1 : nil
    return PronounExample(
      text: Array(fields[1].utf8), pronoun: range(pronoun, fields[2]), name: right.map { names[$0] },
      others: names.indices.filter { $0 != right }.map { names[$0] })
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    UTF8.encode(scalar)?.count ?? 0
  }
}
