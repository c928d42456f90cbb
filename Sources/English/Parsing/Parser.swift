package import NewsText

/// Makes the tree of a sentence from left to right: a linear model decides on each transition, a second one on the
/// relation of each arc.
package struct Parser: Sendable {
  private let structure: FeatureTable
  private let labels: FeatureTable
  private let vocabulary: Vocabulary
  private static let relations = Relation.allCases

  package init?(image: ModelImage) {
    guard let structure = image.table(.structureWeights), structure.classes == 3,
      let labels = image.table(.labelWeights), labels.classes == Relation.allCases.count,
      let vocabulary = Vocabulary(image: image)
    else { return nil }
    self.structure = structure
    self.labels = labels
    self.vocabulary = vocabulary
  }

  /// What the parser sees of `tokens`.
  package func words(of tokens: ArraySlice<Token>, tags: ArraySlice<FineTag>, in text: [UInt8]) -> ParserWords {
    ParserWords(tokens: tokens, tags: tags, text: text, vocabulary: vocabulary)
  }

  package func tree(of words: ParserWords) -> Tree {
    var state = ParserState(count: words.count)
    var workspace = Workspace()
    while !state.isFinal {
      let transition = decide(state, words, &workspace)
      if let arc = state.arc(of: transition) {
        state.attach(transition, relation: relation(of: arc, state, words, &workspace))
      } else {
        state.shift()
      }
    }
    return Tree(
      heads: state.heads.map { $0 == state.root ? -1 : $0 },
      relations: state.relations.prefix(words.count).map { Self.relations[Int($0)] })
  }

  private func decide(_ state: ParserState, _ words: ParserWords, _ workspace: inout Workspace)
    -> ParserState.Transition
  {
    if state.front == state.root { return state.stack.count > 1 ? .right : .left }
    if state.stack.isEmpty { return .shift }
    workspace.transition.fill(state, words)
    TransitionContext.templates.hash(workspace.transition.atoms, into: &workspace.hashes)
    let sums = structure.sums(
      workspace.hashes, count: TransitionContext.templates.count, places: &workspace.places)
    if sums[1] > sums[0] {
      return sums[2] > sums[1] && state.stack.count > 1 ? .right : .left
    }
    return sums[2] > sums[0] && state.stack.count > 1 ? .right : .shift
  }

  private func relation(of arc: Arc, _ state: ParserState, _ words: ParserWords, _ workspace: inout Workspace) -> UInt8
  {
    if arc.head == state.root { return Self.root }
    workspace.label.fill(arc, state, words)
    LabelContext.templates.hash(workspace.label.atoms, into: &workspace.hashes)
    labels.sum(
      workspace.hashes, count: LabelContext.templates.count, places: &workspace.places, into: &workspace.scores)
    var best = 0
    for place in 1..<workspace.scores.count
    where place != Int(Self.root) && workspace.scores[place] > workspace.scores[best] {
      best = place
    }
    return UInt8(best)
  }

  private static let root = UInt8(Relation.allCases.firstIndex(of: .root) ?? 0)

  private struct Workspace {
    var transition = TransitionContext()
    var label = LabelContext()
    var hashes = [UInt64](
      repeating: 0, count: max(TransitionContext.templates.count, LabelContext.templates.count))
    var places = [Int](
      repeating: 0, count: max(TransitionContext.templates.count, LabelContext.templates.count) + 1)
    var scores = [Int32](repeating: 0, count: Relation.allCases.count)
  }
}
