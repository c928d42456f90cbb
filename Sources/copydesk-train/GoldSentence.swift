import English
import NewsText

/// A sentence of a treebank, as the models see it.
struct GoldSentence {
  let text: [UInt8]
  let tokens: [Token]
  let forms: [String]
  let lemmas: [String]
  var tags: [FineTag]
  /// -1 for the root.
  let heads: [Int32]
  /// Indices into `Relation.allCases`.
  let relations: [UInt8]
  /// What stands under `Entity` in MISC, empty where nothing does.
  let entities: [String]
  let id: String

  init(id: String, words: [ConlluWord]) {
    self.id = id
    var text: [UInt8] = []
    var tokens: [Token] = []
    var spaced = true
    for word in words {
      if spaced, !text.isEmpty { text.append(0x20) }
      let start = text.count
      text += word.form.utf8
      tokens.append(
        Token(ByteRange(start, text.count), in: text, before: spaced ? [.spaceBefore] : []))
      spaced = word.isSpaced
    }
    self.text = text
    self.tokens = tokens
    forms = words.map(\.form)
    lemmas = words.map(\.lemma)
    tags = words.map { FineTag(universal: $0.universal, penn: $0.penn) }
    heads = words.map { Int32($0.head) - 1 }
    relations = words.map { RelationIndex.of($0.relation) }
    entities = words.map(\.entity)
  }
}

/// Relations as the labeller numbers them.
enum RelationIndex {
  private static let indices = Dictionary(
    uniqueKeysWithValues: Relation.allCases.enumerated().map { ($1.rawValue, UInt8($0)) })

  /// Subtypes that `Relation` lacks count as their base.
  static func of(_ relation: String) -> UInt8 {
    if let index = indices[relation] { return index }
    let base = String(relation.prefix { $0 != ":" })
    return indices[base] ?? indices["dep"] ?? 0
  }
}
