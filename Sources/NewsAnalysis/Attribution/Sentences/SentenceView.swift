package import English
package import NewsText

/// A sentence with its tree, as the rules walk it. All indices are token indices of the article.
///
/// It never changes; a class, because everything that looks at a sentence holds it, and a reference is copied at a
/// fraction of the cost of a structure of seven arrays.
package final class SentenceView: Sendable {
  package let layers: Layers
  /// The index of the sentence in the article.
  package let index: Int
  package let range: TokenRange
  /// One a token, and one more for the end.
  private let nodes: [TreeNode]

  package init(_ index: Int, _ tree: Tree, _ layers: Layers) {
    self.layers = layers
    self.index = index
    range = layers.sentences[index].tokens
    nodes = TreeNode.nodes(of: tree, tags: layers.tags[range.indices])
  }

  private var base: Int { Int(range.start) }
  package var start: Int { Int(range.start) }
  package var end: Int { Int(range.end) }

  /// The head of `token`; nil for the root.
  package func head(_ token: Int) -> Int? {
    let head = nodes[token - base].head
    return head < 0 ? nil : Int(head) + base
  }

  package func relation(_ token: Int) -> Relation { nodes[token - base].relation }
  package func depth(_ token: Int) -> Int { Int(nodes[token - base].depth) }
  package func key(_ token: Int) -> WordKey { layers.tokens[token].key }
  package func lemma(_ token: Int) -> WordKey { layers.lemmas[token] }
  /// The cluster of words that are used like the one at `token`.
  func cluster(_ token: Int) -> UInt64 { UInt64(layers.clusters[token]) }
  /// A cluster of some such clusters.
  func wideCluster(_ token: Int) -> UInt64 { UInt64(layers.clusters[token] & 0x3F) }
  package func tag(_ token: Int) -> PartOfSpeech { layers.tags[token] }
  package func shape(_ token: Int) -> TokenShape { layers.tokens[token].shape }

  /// How many of the tokens from `start` to before `end` are verbs or auxiliaries.
  func verbs(from start: Int, to end: Int) -> Int {
    let (low, high) = (max(start, self.start), min(end, self.end))
    return low < high ? Int(nodes[high - base].verbsBefore - nodes[low - base].verbsBefore) : 0
  }

  /// How many of the tokens from `start` to before `end` are punctuation.
  func marks(from start: Int, to end: Int) -> Int {
    let (low, high) = (max(start, self.start), min(end, self.end))
    return low < high ? Int(nodes[high - base].marksBefore - nodes[low - base].marksBefore) : 0
  }

  /// From the first to the last token at or below `token`.
  package func extent(_ token: Int) -> TokenRange {
    let node = nodes[token - base]
    return TokenRange(Int(node.leftmost) + base, Int(node.rightmost) + base + 1)
  }

  /// The dependents of `token`, in text order.
  package func children(_ token: Int) -> Dependents {
    Dependents(nodes, first: nodes[token - base].firstChild, base: base)
  }

  /// The first dependent of `token` with `relation`.
  package func child(_ token: Int, _ relation: Relation) -> Int? {
    var place = Int(nodes[token - base].firstChild)
    while place >= 0 {
      if nodes[place].relation == relation { return place + base }
      place = Int(nodes[place].nextSibling)
    }
    return nil
  }

  /// Whether `token` stands at or below `ancestor`.
  package func isBelow(_ token: Int, _ ancestor: Int) -> Bool {
    var current = token
    while let next = head(current), current != ancestor, depth(current) > depth(ancestor) { current = next }
    return current == ancestor
  }

  /// The token of `tokens` in this sentence that stands highest in the tree; of equals the first.
  package func highest(in tokens: TokenRange) -> Int? {
    var best: Int?
    for token in max(Int(tokens.start), start)..<max(Int(tokens.start), start, min(Int(tokens.end), end)) {
      if let top = best, depth(token) >= depth(top) { continue }
      best = token
    }
    return best
  }
}
