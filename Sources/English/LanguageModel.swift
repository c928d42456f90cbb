internal import CEnglishModel
public import NewsText

/// The trained models of English. Immutable; one is enough.
public struct LanguageModel: Sendable {
  private let image: ModelImage
  private let tagger: Tagger
  private let parser: Parser
  private let namer: Namer
  private let lemmatizer: Lemmatizer

  /// The models that are part of the program.
  public static let english: LanguageModel = {
    guard
      let image = unsafe ModelImage(base: copydesk_english_model(), count: copydesk_english_model_size()),
      let model = LanguageModel(image: image)
    else { preconditionFailure("the program holds no model of this version") }
    return model
  }()

  /// Nil where a part is missing.
  package init?(image: ModelImage) {
    guard let tagger = Tagger(image: image), let parser = Parser(image: image),
      let namer = Namer(image: image), let lemmatizer = Lemmatizer(image: image)
    else { return nil }
    self.image = image
    self.tagger = tagger
    self.parser = parser
    self.namer = namer
    self.lemmatizer = lemmatizer
  }

  /// Whether the model's bytes are those that were trained. Reads all of them.
  public var isIntact: Bool { image.isIntact }

  /// The sentences of an article, without what costs more.
  package func sentences(of article: Article) -> [Sentence] {
    cut(article).sentences
  }

  private struct Cut {
    let tokens: [Token]
    let sentences: [Sentence]
  }

  private func cut(_ article: Article) -> Cut {
    var tokenizer = Tokenizer(text: article.text)
    tokenizer.reserveTokens()
    let paragraphs = article.layout.paragraphs.map { tokenizer.read($0) }
    let splitter = SentenceSplitter(text: article.text, tokens: tokenizer.tokens)
    return Cut(tokens: tokenizer.tokens, sentences: splitter.sentences(in: paragraphs))
  }

  /// Tokens, sentences, tags, lemmas and names of an article.
  public func layers(of article: Article) -> Layers {
    let cut = cut(article)
    let tokens = cut.tokens
    let sentences = cut.sentences
    var tags: [FineTag] = []
    tags.reserveCapacity(tokens.count)
    var clusters: [UInt32] = []
    clusters.reserveCapacity(tokens.count)
    var nameLists: [NameListSet] = []
    nameLists.reserveCapacity(tokens.count)
    var workspace = Tagger.Workspace()
    var naming = Namer.Session(namer)
    for sentence in sentences {
      let words = tagger.words(of: tokens[sentence.tokens.indices], in: article.text)
      let found = tagger.tags(of: words, workspace: &workspace)
      naming.read(words, tags: found)
      tags += found
      for trait in words.traits { clusters.append(trait.cluster) }
      nameLists += words.traits.lazy.map { NameListSet($0) }
    }
    let lemmas = zip(tokens, tags).map { lemmatizer.key(of: $0, tag: $1, in: article.text) }
    return Layers(
      article: article, tokens: tokens, sentences: sentences, fineTags: tags, lemmas: lemmas,
      clusters: clusters, entities: naming.entities, nameLists: nameLists)
  }

  /// The lemma of a word, in UTF-8.
  func lemma(of token: Token, tag: FineTag, in text: [UInt8]) -> [UInt8] {
    lemmatizer.lemma(of: token, tag: tag, in: text)
  }

  /// The dependency tree of sentence `index`.
  public func tree(ofSentence index: Int, in layers: Layers) -> Tree {
    let range = layers.sentences[index].tokens.indices
    return parser.tree(
      of: parser.words(of: layers.tokens[range], tags: layers.fineTags[range], in: layers.article.text))
  }
}
