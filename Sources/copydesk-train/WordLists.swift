import English
import NewsText

/// What `make.py` collected on words and phrases, ready to be stored in a model.
struct WordLists {
  private var words: [WeightRow] = []
  private var phrases: [WeightRow] = []
  private var paths: [UInt32] = [0]

  /// `folder` holds `words.tsv.gz` and `phrases.tsv.gz`.
  init(folder: String) throws {
    var places: [UInt32: Int] = [0: 0]
    for fields in try Self.rows(at: "\(folder)/words.tsv.gz") where fields.count == 5 {
      let numbers = fields.dropFirst().map { UInt32($0) ?? 0 }
      let clusters = numbers[0..<2].map { path in
        if let place = places[path] { return place }
        paths.append(path)
        places[path] = paths.count - 1
        return paths.count - 1
      }
      let known = Int(numbers[2] | numbers[3] << 3)
      let bytes = [clusters[0], clusters[1], known].flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      words.append(
        WeightRow(key: Vocabulary.hash(of: Self.atom(fields[0])), order: words.count, weight: 1, bytes: bytes))
    }
    for fields in try Self.rows(at: "\(folder)/phrases.tsv.gz") where fields.count == 2 {
      let hash = fields[0].split(separator: " ").reduce(Vocabulary.noPhrase) {
        Vocabulary.extend($0, by: Self.atom($1))
      }
      let lists = UInt32(fields[1]) ?? 0
      phrases.append(
        WeightRow(
          key: hash, order: phrases.count, weight: 1, bytes: [UInt8(truncatingIfNeeded: lists), UInt8(lists >> 8)]))
    }
  }

  private static func rows(at path: String) throws -> [[Substring]] {
    String(decoding: try ConlluReader.contents(of: path), as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: "\t") }
  }

  /// The word as the models see it.
  private static func atom(_ word: Substring) -> UInt32 {
    let text = Array(word.utf8)
    return WordAtoms(of: Token(ByteRange(0, text.count), in: text, before: []), in: text, casing: .meaningful).word
  }

  func write(to builder: inout ModelBuilder) {
    builder.add(.words, records: words, classes: Vocabulary.wordSize)
    builder.add(.phrases, records: phrases, classes: Vocabulary.phraseSize)
    builder.add(.clusters, bytes: paths.flatMap { path in (0..<4).map { UInt8(truncatingIfNeeded: path >> (8 * $0)) } })
  }

  /// A model of these lists alone.
  var image: ModelImage? {
    var builder = ModelBuilder()
    write(to: &builder)
    return ModelImage(copying: builder.finish())
  }
}
