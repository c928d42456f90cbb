internal import English
internal import NewsText

/// Finds names that the language model takes for persons' and that are bodies': "Garnet Bank", "the Houthis".
struct NamedBodies {
  private let quoted: QuotedLayers
  private let kinds: BodyKinds
  /// The last words of names that have a given name too.
  private let surnames: Set<WordKey>

  init(quoted: QuotedLayers) {
    self.quoted = quoted
    kinds = BodyKinds(layers: quoted.layers)
    var surnames = Set<WordKey>()
    for entity in quoted.layers.entities where entity.kind == .person && entity.tokens.count > 1 {
      if let last = entity.tokens.indices.last { surnames.insert(quoted.layers.tokens[last].key) }
    }
    self.surnames = surnames
  }

  func isBody(_ entity: NamedEntity) -> Bool {
    guard entity.kind == .person else { return false }
    return kinds.isBody(entity.tokens, surnames: surnames) || hasArticle(entity.tokens)
      || isBehindBody(entity.tokens)
  }

  /// "⟦the Houthis⟧ said", but not "the Brandt family".
  private func hasArticle(_ name: TokenRange) -> Bool {
    let (start, end) = (Int(name.start), Int(name.end))
    guard name.count == 1, start > 0, quoted.layers.tokens[start - 1].key == Self.the,
      !surnames.contains(quoted.layers.tokens[start].key), end < quoted.layers.tokens.count
    else { return false }
    switch quoted.layers.tags[end] {
    case .verb, .auxiliary, .punctuation: return !PersonEvidence.possessive.contains(quoted.layers.tokens[end].key)
    default: return false
    }
  }

  /// "the website ⟦Portlight⟧ said": one word right behind what a body is.
  private func isBehindBody(_ name: TokenRange) -> Bool {
    let before = Int(name.start) - 1
    guard name.count == 1, before >= 0, !surnames.contains(quoted.layers.tokens[before + 1].key),
      quoted.layers.tags[before] == .noun, quoted.layers.lemmas[before] == quoted.layers.tokens[before].key
    else { return false }
    let classes = SourceNouns.classes(of: quoted.layers.lemmas[before])
    return classes & Self.people == 0 && classes & Self.bodies != 0
  }

  /// The classes of `SourceNouns` for human beings, and for organisations, companies and media.
  private static let people: UInt64 = 0b11
  private static let bodies: UInt64 = 0b11_1000

  private static let the: WordKey = "the"

  /// "⟦Witnesses⟧ said": the plural of a noun for human beings that a sentence begins with.
  func isPlainNoun(_ entity: NamedEntity) -> Bool {
    let name = entity.tokens
    guard entity.kind == .person, name.count == 1, let token = name.indices.first,
      !surnames.contains(quoted.layers.tokens[token].key)
    else {
      return false
    }
    let sentence = quoted.layers.sentences[quoted.sentenceIndex(of: token)].tokens
    return Int(sentence.start) == token && SourceNouns.isPerson(quoted.layers.tokens[token].key)
      && !GivenNames.contains(quoted.layers.tokens[token].key)
      && quoted.layers.nameLists[token].isDisjoint(with: [.family, .given])
  }
}
