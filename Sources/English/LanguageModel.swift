internal import CEnglishModel
public import NewsText

/// The trained models of English. Immutable; one is enough.
public struct LanguageModel: Sendable {
  private let image: ModelImage
  private let tagger: Tagger
  private let parser: Parser

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
    guard let tagger = Tagger(image: image), let parser = Parser(image: image) else { return nil }
    self.image = image
    self.tagger = tagger
    self.parser = parser
  }

  /// Whether the model's bytes are those that were trained. Reads all of them.
  public var isIntact: Bool { image.isIntact }

  /// Tokens, sentences, tags, lemmas and names of an article.
  public func layers(of article: Article) -> Layers {
    var tokenizer = Tokenizer(text: article.text)
    tokenizer.reserveTokens()
    let paragraphs = article.layout.paragraphs.map { tokenizer.read($0) }
    let tokens = tokenizer.tokens
    let sentences = SentenceSplitter(text: article.text, tokens: tokens).sentences(in: paragraphs)
    var tags: [FineTag] = []
    tags.reserveCapacity(tokens.count)
    var workspace = Tagger.Workspace()
    for sentence in sentences {
      tags += tagger.tags(of: tokens[sentence.tokens.indices], in: article.text, workspace: &workspace)
    }
    return Layers(
      article: article, tokens: tokens, sentences: sentences, fineTags: tags, lemmas: tokens.map(\.key), entities: [])
  }

  /// The dependency tree of sentence `index`.
  public func tree(ofSentence index: Int, in layers: Layers) -> Tree {
    let range = layers.sentences[index].tokens.indices
    return parser.tree(
      of: ParserWords(tokens: layers.tokens[range], tags: layers.fineTags[range], text: layers.article.text))
  }
}
