public import NewsText

extension Layers {
  /// The lemmas of `range` as words.
  public func lemmaWords(in range: TokenRange, model: LanguageModel = .english) -> [String] {
    range.indices.map { index in
      String(decoding: model.lemma(of: tokens[index], tag: fineTags[index], in: article.text), as: UTF8.self)
    }
  }
}
