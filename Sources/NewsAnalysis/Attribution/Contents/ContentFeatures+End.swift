internal import English
internal import NewsText

/// What is seen where a content ends, and of its tree.
extension ContentFeatures {
  func addEnd(_ range: TokenRange, _ top: Int, _ features: inout FeatureVector) {
    let end = Int(range.end)
    let last = end - 1
    var next = end
    while next < view.end, view.shape(next).contains(.mark) { next += 1 }
    let isSentenceEnd: UInt64 = next >= view.end ? 1 : 0
    let hasComma: UInt64 = end < view.end && view.shape(end).contains(.mark) ? 1 : 0
    features.add(430, isSentenceEnd, context.tag)
    features.add(431, isSentenceEnd, context.lemma)
    if end < view.end { features.add(432, view.key(end).hash, context.tag) }
    if next < view.end {
      let branch = branch(of: next)
      let relation = view.relation(branch).code
      let word = view.key(next).hash
      features.add(433, word, hasComma)
      features.add(434, view.tag(next).code, hasComma, view.relation(next).code)
      features.add(435, relation, hasComma, view.head(branch) == head ? 1 : 0)
      features.add(440, view.tag(last).code, word, hasComma)
      features.add(441, word, hasComma, context.classes)
      features.add(436, view.tag(last).code, view.tag(next).code, hasComma)
      let place = place(of: view.head(branch), range, top)
      features.add(442, place, relation, hasComma)
      features.add(447, view.cluster(next), place, hasComma)
      features.add(448, view.wideCluster(last), view.wideCluster(next), hasComma)
      features.add(449, word, hasComma, context.cluster)
      let isLike: UInt64 = view.layers.fineTags[branch] == view.layers.fineTags[head] ? 1 : 0
      features.add(497, CueLexicon.classes(of: view.lemma(branch)), relation, isLike)
      features.add(498, isLike, word, place)
      features.add(443, place, word, hasComma)
      features.add(444, place, relation, context.classes)
      features.add(445, view.key(last).hash, word)
      features.add(446, place, view.lemma(branch).hash, relation)
    }
    features.add(437, view.extent(top).end == range.end ? 1 : 0, view.relation(top).code)
    features.add(438, UInt64(min(8, range.count / 3)), context.lemma)
    features.add(439, UInt64(min(12, range.count / 2)), context.tag, isSentenceEnd)
  }

  /// On what the word behind the content hangs: 1 its top, 2 another of its words, 3 the cue, 4 nothing, 5 the rest.
  private func place(of parent: Int?, _ range: TokenRange, _ top: Int) -> UInt64 {
    guard let parent else { return 4 }
    if parent == top { return 1 }
    if range.contains(parent) { return 2 }
    return parent == head ? 3 : 5
  }

  /// The last part of the content that hangs on its top or on the cue: "said the bridge was safe ⟦in a letter⟧".
  func addLastPart(_ range: TokenRange, _ top: Int, _ features: inout FeatureVector) {
    var part = Int(range.end) - 1
    var steps = 0
    while let parent = view.head(part), parent != top, parent != head, range.contains(parent), steps < 40 {
      part = parent
      steps += 1
    }
    guard part != top, let parent = view.head(part) else { return }
    let place: UInt64 = parent == head ? 3 : parent == top ? 1 : 5
    let relation = view.relation(part).code
    let start = max(Int(range.start), Int(view.extent(part).start))
    let comma: UInt64 = start > range.start && view.tag(start - 1) == .punctuation ? 1 : 0
    features.add(490, place, relation, comma)
    features.add(491, place, view.key(start).hash, relation)
    features.add(492, place, view.lemma(part).hash, comma)
    features.add(495, place, view.cluster(part), comma)
    features.add(496, place, relation, context.cluster)
    features.add(493, place, relation, context.lemma)
    features.add(494, place, relation, context.classes)
  }

  /// More words than any sentence has: what goes on longer is none, and is not looked through for every cue in it.
  private static let longest = 400

  /// The token of `range` that stands highest in the tree; of equals the first.
  func top(of range: TokenRange) -> Int {
    var best = Int(range.start)
    var depth = view.depth(best)
    for token in Int(range.start)..<min(Int(range.end), Int(range.start) + Self.longest) {
      let other = view.depth(token)
      if other < depth { (best, depth) = (token, other) }
    }
    return best
  }

  func isBelowHead(_ token: Int) -> UInt64 {
    guard let parent = view.head(token) else { return 0 }
    if parent == head { return 1 }
    return view.head(parent) == head ? 2 : 3
  }

  /// The highest ancestor of `token` that starts at or behind it.
  private func branch(of token: Int) -> Int {
    var current = token
    while let parent = view.head(current), Int(view.extent(parent).start) >= token { current = parent }
    return current
  }
}
