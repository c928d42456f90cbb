import English

/// The openly licensed treebanks in a folder, in a fixed order.
struct TrainingData {
  let folder: String

  func sentences() throws -> [GoldSentence] {
    try ConlluReader.sentences(at: "\(folder)/ud-english-ewt/en_ewt-ud-train.conllu.gz")
      + ConlluReader.sentences(at: "\(folder)/ud-english-gum/en_gum-ud-train.conllu.gz")
  }
}
