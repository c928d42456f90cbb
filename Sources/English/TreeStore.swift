internal import NewsText

/// The trees of one article, each made when first asked for.
public struct TreeStore {
  public let layers: Layers
  private let model: LanguageModel
  private var trees: [Tree?]

  public init(_ layers: Layers, model: LanguageModel = .english) {
    self.layers = layers
    self.model = model
    trees = Array(repeating: nil, count: layers.sentences.count)
  }

  /// The tree of sentence `index`.
  public mutating func tree(ofSentence index: Int) -> Tree {
    if let tree = trees[index] { return tree }
    let tree = model.tree(ofSentence: index, in: layers)
    trees[index] = tree
    return tree
  }
}
