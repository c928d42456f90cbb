public import NewsText

extension Layers {
  /// The lemmas of `range` as words.
  public func lemmaWords(in range: TokenRange) -> [String] {
    range.indices.map { article.string(tokens[$0].range) }
  }
}
