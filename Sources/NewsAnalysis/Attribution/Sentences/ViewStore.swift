internal import English

/// The sentences of an article with their trees, each made when first asked for.
struct ViewStore {
  private(set) var trees: TreeStore
  private var views: [SentenceView?]

  init(_ trees: TreeStore) {
    self.trees = trees
    views = Array(repeating: nil, count: trees.layers.sentences.count)
  }

  mutating func view(_ sentence: Int) -> SentenceView {
    if let view = views[sentence] { return view }
    let view = SentenceView(sentence, trees.tree(ofSentence: sentence), trees.layers)
    views[sentence] = view
    return view
  }
}
