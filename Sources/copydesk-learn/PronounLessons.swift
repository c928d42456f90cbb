import English
import Foundation
import NewsAnalysis
import NewsText

/// Collects from GAP (a table of pronouns, each with two names) whom "he" and "she" mean.
struct PronounLessons {
  private(set) var learner = Learner(epochs: 15)

  /// One row of the table: the places in bytes.
  private struct Row {
    let text: [UInt8]
    let pronoun: ByteRange
    let name: ByteRange
  }

  init(_ tables: [URL], _ model: AttributionModel) throws {
    for table in tables {
      let lines = try String(contentsOf: table, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
      for row in lines.compactMap({
        Self.row($0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
      }) {
        add(row, model)
      }
    }
  }

  /// Nil where the pronoun means neither name.
  private static func row(_ fields: [String]) -> Row? {
    guard fields.count > 9, let pronoun = Int(fields[3]) else { return nil }
    let isFirst = fields[6] == "TRUE"
    guard isFirst || fields[9] == "TRUE", let name = Int(fields[isFirst ? 5 : 8]) else { return nil }
    let scalars = Array(fields[1].unicodeScalars)
    func range(_ start: Int, _ word: String) -> ByteRange {
      let bytes = scalars.prefix(start).reduce(0) { $0 + UTF8.width($1) }
      return ByteRange(bytes, bytes + word.utf8.count)
    }
    return Row(
      text: Array(fields[1].utf8), pronoun: range(pronoun, fields[2]), name: range(name, fields[isFirst ? 4 : 7]))
  }

  private mutating func add(_ row: Row, _ model: AttributionModel) {
    let layers = LanguageModel.english.layers(of: Article(id: "", text: row.text))
    for sketch in PronounSketch.sketches(in: TreeStore(layers), model: model)
    where layers.tokens[sketch.pronoun].range == row.pronoun && sketch.candidates.count > 1 {
      let right = sketch.candidates.firstIndex { candidate in
        candidate.mentions.contains { layers.bytes(of: $0).overlaps(row.name) }
      }
      guard let right else { continue }
      learner.add(candidates: sketch.candidates.map(\.features.keys), right: right)
    }
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    UTF8.encode(scalar)?.count ?? 0
  }
}
