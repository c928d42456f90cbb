import English
import NewsText

/// Tags sentences by models that have not seen them, so that a parser learns on tags as wrong as those it will meet.
struct Jackknife {
  let folds: Int
  let epochs: Int
  let slots: Int
  let lists: WordLists
  let vocabulary: Vocabulary

  func retagged(_ sentences: [GoldSentence]) -> [GoldSentence] {
    let parts = Array(0..<folds).parallelMap(cores: 2) { fold in tags(ofFold: fold, sentences) }
    var retagged = sentences
    for (fold, part) in parts.enumerated() {
      for (place, index) in stride(from: fold, to: sentences.count, by: folds).enumerated() {
        retagged[index].tags = part[place]
      }
    }
    return retagged
  }

  private func tags(ofFold fold: Int, _ sentences: [GoldSentence]) -> [[FineTag]] {
    var trainer = TaggerTrainer(epochs: epochs, slots: slots, members: 1, vocabulary: vocabulary)
    trainer.train(on: sentences.enumerated().filter { $0.offset % folds != fold }.map(\.element))
    var builder = ModelBuilder()
    lists.write(to: &builder)
    trainer.write(to: &builder)
    guard let image = ModelImage(copying: builder.finish()), let tagger = Tagger(image: image) else { return [] }
    var workspace = Tagger.Workspace()
    return stride(from: fold, to: sentences.count, by: folds).map { index in
      tagger.tags(
        of: tagger.words(of: sentences[index].tokens[...], in: sentences[index].text), workspace: &workspace)
    }
  }
}
