import English
import NewsText
import Testing

struct LanguageModelTests {
  private let layers = LanguageModel.english.layers(
    of: Article(
      id: "a", text: Array("President Dana Orlova flew to Paris. She said that Acme Corp. had paid the taxes.".utf8)))

  private func words(_ range: TokenRange) -> String {
    layers.article.string(layers.bytes(of: range))
  }

  @Test func `the model in the program is the one that was trained`() {
    #expect(LanguageModel.english.isIntact)
  }

  @Test func `a model that was tampered with is found out`() {
    var bytes = ModelImageTests.smallest
    #expect(ModelImage(copying: bytes)?.isIntact == true)
    bytes[8] ^= 1
    #expect(ModelImage(copying: bytes)?.isIntact == false)
  }

  @Test func `words have the tags of their use`() {
    let tags = layers.tags.map(\.tag).joined(separator: " ")
    #expect(tags == "PROPN PROPN PROPN VERB ADP PROPN PUNCT PRON VERB SCONJ PROPN PROPN AUX VERB DET NOUN PUNCT")
  }

  @Test func `lemmas are words without their endings`() {
    let lemmas = layers.lemmaWords(in: TokenRange(7, 16))
    #expect(lemmas == ["she", "say", "that", "Acme", "Corp.", "have", "pay", "the", "tax"])
    #expect(layers.lemmas[8] == "say")
    #expect(layers.lemmas[13] == "pay")
  }

  @Test func `names are found with their kind`() {
    let names = layers.entities.map { "\($0.kind.rawValue) \(words($0.tokens))" }
    #expect(names.contains("PER Dana Orlova"))
    #expect(names.contains("LOC Paris"))
  }

  @Test func `the tree names subject, object and clause`() {
    let tree = LanguageModel.english.tree(ofSentence: 1, in: layers)
    #expect(tree.heads == [1, -1, 6, 4, 6, 6, 1, 8, 6, 1])
    #expect(tree.relations[0] == .nsubj)
    #expect(tree.relations[6] == .ccomp)
    #expect(tree.relations[8] == .obj)
  }
}
