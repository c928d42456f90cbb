package import English
package import NewsText

/// A sentence with its tree, as the rules walk it. All indices are token indices of the article.
package struct SentenceView {
  package let layers: Layers
  /// The index of the sentence in the article.
  package let index: Int
  package let range: TokenRange
  private let heads: [Int32]
  private let relations: [Relation]
  private let depths: [Int32]
  /// For each token the first and last token below it, itself included.
  private let leftmost: [Int32]
  private let rightmost: [Int32]

  package init(_ index: Int, _ tree: Tree, _ layers: Layers) {
    self.layers = layers
    self.index = index
    range = layers.sentences[index].tokens
    heads = tree.heads
    relations = tree.relations
    let order = TreeOrder(heads: tree.heads)
    depths = order.depths
    var left = heads.indices.map { Int32($0) }
    var right = left
    for token in order.deepestFirst {
      let head = Int(heads[token])
      guard head >= 0 else { continue }
      left[head] = min(left[head], left[token])
      right[head] = max(right[head], right[token])
    }
    leftmost = left
    rightmost = right
  }

  private var base: Int { Int(range.start) }
  package var start: Int { Int(range.start) }
  package var end: Int { Int(range.end) }

  /// The head of `token`; nil for the root.
  package func head(_ token: Int) -> Int? {
    let head = heads[token - base]
    return head < 0 ? nil : Int(head) + base
  }

  package func relation(_ token: Int) -> Relation { relations[token - base] }
  package func depth(_ token: Int) -> Int { Int(depths[token - base]) }
  package func key(_ token: Int) -> WordKey { layers.tokens[token].key }
  package func lemma(_ token: Int) -> WordKey { layers.lemmas[token] }
  package func tag(_ token: Int) -> PartOfSpeech { layers.tags[token] }
  package func shape(_ token: Int) -> TokenShape { layers.tokens[token].shape }

  /// From the first to the last token at or below `token`.
  package func extent(_ token: Int) -> TokenRange {
    TokenRange(Int(leftmost[token - base]) + base, Int(rightmost[token - base]) + base + 1)
  }

  /// The dependents of `token`, in text order.
  package func children(_ token: Int) -> Dependents {
    let place = token - base
    return Dependents(
      of: Int32(place), heads: heads, first: Int(leftmost[place]), end: Int(rightmost[place]) + 1, base: base)
  }

  /// The first dependent of `token` with `relation`.
  package func child(_ token: Int, _ relation: Relation) -> Int? {
    let place = token - base
    let head = Int32(place)
    for other in Int(leftmost[place])...Int(rightmost[place])
    where heads[other] == head && relations[other] == relation {
      return other + base
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
