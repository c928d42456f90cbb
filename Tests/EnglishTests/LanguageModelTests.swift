import English
import NewsText
import Testing

struct LanguageModelTests {
  private let layers = LanguageModel.english.layers(
    of: Article(
      id: "a", text: Array("President Dana Orlova told reporters in Paris that Acme Corp. had paid the taxes.".utf8)))

  private func words(_ range: TokenRange) -> String {
    layers.article.string(layers.bytes(of: range))
  }

  @Test func `the model in the program is the one that was trained`() {
    #expect(LanguageModel.english.isIntact)
  }

  @Test func `a model that was tampered with is found out`() {
    var bytes = ModelImageTests.smallest
    #expect(ModelImage(copying: bytes)?.isIntact == true)
    bytes[bytes.count - 1] ^= 1
    #expect(ModelImage(copying: bytes)?.isIntact == false)
  }

  @Test func `words have the tags of their use`() {
    let tags = layers.tags.map(\.tag).joined(separator: " ")
    #expect(tags == "PROPN PROPN PROPN VERB NOUN ADP PROPN SCONJ PROPN PROPN AUX VERB DET NOUN PUNCT")
  }

  @Test func `lemmas are words without their endings`() {
    let lemmas = layers.lemmaWords(in: TokenRange(3, 14))
    #expect(lemmas == ["tell", "reporter", "in", "Paris", "that", "Acme", "Corp.", "have", "pay", "the", "tax"])
    #expect(layers.lemmas[3] == "tell")
    #expect(layers.lemmas[11] == "pay")
  }

  @Test func `names are found with their kind`() {
    let names = layers.entities.map { "\($0.kind.rawValue) \(words($0.tokens))" }
    #expect(names.contains("PER Dana Orlova"))
    #expect(names.contains("LOC Paris"))
  }

  @Test func `the tree names subject, object and clause`() {
    let tree = LanguageModel.english.tree(ofSentence: 0, in: layers)
    #expect(tree.heads[3] == -1)
    #expect(tree.relations[3] == .root)
    #expect(tree.heads[11] == 3)
    #expect(tree.relations[11] == .ccomp)
    #expect(tree.heads[13] == 11)
    #expect(tree.relations[13] == .obj)
  }
}
