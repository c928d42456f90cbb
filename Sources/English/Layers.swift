public import NewsText

/// A sentence: a run of tokens inside one paragraph.
public struct Sentence: Hashable, Sendable {
  public let tokens: TokenRange
  /// The index of its paragraph in the article's layout.
  public let paragraph: Int

  public init(tokens: TokenRange, paragraph: Int) {
    self.tokens = tokens
    self.paragraph = paragraph
  }
}

/// A name found in running text.
public struct NamedEntity: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case person = "PER"
    case organisation = "ORG"
    case location = "LOC"
  }
  public let tokens: TokenRange
  public let kind: Kind

  public init(tokens: TokenRange, kind: Kind) {
    self.tokens = tokens
    self.kind = kind
  }
}

/// The dependency tree of one sentence.
public struct Tree: Hashable, Sendable {
  /// For each token of the sentence the index of its head, counted from the sentence's first token; -1 for the root.
  public let heads: [Int32]
  /// For each token the relation to its head.
  public let relations: [Relation]

  public init(heads: [Int32], relations: [Relation]) {
    self.heads = heads
    self.relations = relations
  }
}

/// An article with its layers: tokens, sentences, tags, lemmas and names. Trees are made where they are asked for.
public struct Layers: Sendable {
  public let article: Article
  public let tokens: [Token]
  /// In text order; every token stands in exactly one sentence.
  public let sentences: [Sentence]
  /// One a token.
  public let tags: [PartOfSpeech]
  /// One a token: what the parser reads.
  package let fineTags: [FineTag]
  /// One a token: the key of its lemma.
  public let lemmas: [WordKey]
  /// One a token: the way to its word's cluster from the root of the tree of clusters, the first step in the lowest bit;
  /// 0 for a word of no cluster.
  package let clusters: [UInt32]
  /// In text order, without overlaps.
  public let entities: [NamedEntity]
  /// One a token: the lists of names that the word stands on.
  package let nameLists: [NameListSet]

  public init(
    article: Article, tokens: [Token], sentences: [Sentence], tags: [PartOfSpeech], lemmas: [WordKey],
    entities: [NamedEntity]
  ) {
    self.article = article
    self.tokens = tokens
    self.sentences = sentences
    self.tags = tags
    fineTags = tags.map { FineTag($0) }
    self.lemmas = lemmas
    clusters = Array(repeating: 0, count: tokens.count)
    self.entities = entities
    nameLists = Array(repeating: [], count: tokens.count)
  }

  init(
    article: Article, tokens: [Token], sentences: [Sentence], fineTags: [FineTag], lemmas: [WordKey],
    clusters: [UInt32], entities: [NamedEntity], nameLists: [NameListSet]
  ) {
    self.article = article
    self.tokens = tokens
    self.sentences = sentences
    tags = fineTags.map(\.partOfSpeech)
    self.fineTags = fineTags
    self.lemmas = lemmas
    self.clusters = clusters
    self.entities = entities
    self.nameLists = nameLists
  }

  /// From the first token's first byte to the last token's last.
  public func bytes(of range: TokenRange) -> ByteRange {
    guard !range.isEmpty else {
      let offset = range.start < tokens.count ? tokens[Int(range.start)].range.start : UInt32(article.text.count)
      return ByteRange(offset, offset)
    }
    return tokens[Int(range.start)].range.union(tokens[Int(range.end) - 1].range)
  }
}
