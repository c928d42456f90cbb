import English

/// The openly licensed treebanks in a folder, in a fixed order.
struct TrainingData {
  let folder: String

  func sentences() throws -> [GoldSentence] {
    try webTreebank() + gum()
  }

  private func webTreebank() throws -> [GoldSentence] {
    try ConlluReader.sentences(at: "\(folder)/ud-english-ewt/en_ewt-ud-train.conllu.gz")
  }

  private func gum() throws -> [GoldSentence] {
    try ConlluReader.sentences(at: "\(folder)/ud-english-gum/en_gum-ud-train.conllu.gz")
  }

  /// Documents in which names are marked; `tagged` are the treebanks' sentences with the tags of models that have not
  /// seen them.
  func names(_ tagged: [GoldSentence]) throws -> [[NamedSentence]] {
    let gum = try gum()
    let universal = try NameReader.universal(
      at: "\(folder)/uner-english-ewt/en_ewt-ud-train.cleaned.iob2", over: tagged)
    // Three times, since the others draw the line around a name elsewhere.
    return try universal + universal + universal
      + NameReader.wikiGold(at: "\(folder)/wikigold/wikigold.conll.txt")
      + NameReader.gum(gum, tags: tagged.suffix(gum.count))
  }
}
