/// The context in which a transition is decided, and the templates that read it.
package struct TransitionContext {
  package static let templates = FeatureTemplates(templateList.map { $0.map(\.rawValue) })

  /// What stands at each place of the context: words (`w`), tags (`t`) and relations (`r`) of the top of the stack
  /// (`s0`, `s1`, `s2`), the front of the buffer (`b0`, `b1`, `b2`) and their outermost dependents (`l`, `r`).
  package enum Atom: Int, CaseIterable {
    case bias, s0w, s0t, s1w, s1t, s2w, s2t, b0w, b0t, b1w, b1t, b2w, b2t, b3t
    case s0lw, s0lt, s0lr, s0rw, s0rt, s0rr, s1lt, s1lr, s1rw, s1rt, s1rr, b0lw, b0lt, b0lr
    case s0l2t, s0l2r, s0r2t, s0r2r, s1r2t, s1r2r, b0l2t, b0l2r
    case s0b0, s1s0, s0lc, s0rc, s1rc, s1lc, b0lc, commas, previousT
    case s0c, s1c, b0c, b1c, s0k, s1k, b0k, b1k
  }

  private static let templateList: [[Atom]] = [
    [.bias], [.s0w], [.s0t], [.s0w, .s0t], [.s1w], [.s1t], [.s2t], [.s2w, .s2t], [.b0w], [.b0t], [.b0w, .b0t], [.b1w],
    [.b1t], [.b1w, .b1t], [.b2t], [.b2w, .b2t], [.s0t, .b0t], [.s0w, .b0t], [.s0t, .b0w], [.s1t, .s0t], [.s1w, .s0t],
    [.s1t, .s0w], [.s1t, .b0t], [.s1w, .b0t], [.s1t, .b0w], [.b0t, .b1t], [.b0w, .b1w], [.b0w, .b1t], [.b0t, .b1w],
    [.s0t, .b0t, .b1t], [.s1t, .s0t, .b0t], [.s2t, .s1t, .s0t], [.b0t, .b1t, .b2t], [.s0t, .b1t, .b2t],
    [.b1t, .b2t, .b3t], [.s0t, .s0lt, .b0t], [.s0t, .s0rt, .b0t], [.s0t, .b0t, .b0lt], [.s1t, .s0t, .s0lt],
    [.s1t, .s0t, .s0rt], [.s0w, .s0rr], [.s0w, .s0lr], [.s0t, .s0lr, .s0rr], [.s0t, .s0rr, .b0t], [.s1t, .s1lr, .s0t],
    [.s0t, .s0lr, .s0l2r], [.s0t, .s0rr, .s0r2r], [.s1t, .s1rr, .s1r2r], [.b0t, .b0lr, .b0l2r], [.b0t, .b0lr, .s0t],
    [.b0w, .b0lr], [.s0t, .s0rw], [.s0t, .s0lw], [.s1t, .s1rw], [.b0t, .b0lw], [.s0t, .s0l2t, .s0lt],
    [.s0t, .s0r2t, .s0rt], [.s1t, .s1r2t, .s1rt], [.b0t, .b0l2t, .b0lt], [.s0w, .s0b0], [.s0t, .s0b0], [.b0w, .s0b0],
    [.b0t, .s0b0], [.s0t, .b0t, .s0b0], [.s1w, .s1s0], [.s1t, .s1s0], [.s1t, .s0t, .s1s0], [.s0w, .s0rc],
    [.s0t, .s0rc, .s0lc], [.s0t, .s0lc], [.b0w, .b0lc], [.b0t, .b0lc], [.s1t, .s1rc], [.s0t, .b0t, .commas],
    [.s1t, .s0t, .commas], [.previousT, .s0t, .b0t], [.s0c, .b0c], [.s1c, .s0c], [.s0c, .b0t], [.s0t, .b0c],
    [.s1c, .s0t], [.s1t, .s0c], [.s0k, .b0k, .b1t], [.s1k, .s0k, .b0k], [.s0k, .b0k], [.s1k, .s0k], [.b0c, .b1c],
    [.s0c, .s0b0], [.s0c, .s0rr], [.s1c, .s1rr],
  ]

  package var atoms = [UInt32](repeating: 0, count: Atom.allCases.count)

  package init() {}

  package mutating func fill(_ state: ParserState, _ words: ParserWords) {
    let s0 = Int(state.stacked(0))
    let s1 = Int(state.stacked(1))
    let s2 = Int(state.stacked(2))
    let b0 = Int(state.front)
    let b1 = Int(state.buffered(1))
    let b2 = Int(state.buffered(2))
    let b3 = Int(state.buffered(3))
    setWord(.s0w, .s0t, s0, words)
    setWord(.s1w, .s1t, s1, words)
    setWord(.s2w, .s2t, s2, words)
    setWord(.b0w, .b0t, b0, words)
    setWord(.b1w, .b1t, b1, words)
    setWord(.b2w, .b2t, b2, words)
    self[.b3t] = words.tags[b3]
    self[.s0c] = words.clusters[s0]
    self[.s1c] = words.clusters[s1]
    self[.b0c] = words.clusters[b0]
    self[.b1c] = words.clusters[b1]
    self[.s0k] = words.shortClusters[s0]
    self[.s1k] = words.shortClusters[s1]
    self[.b0k] = words.shortClusters[b0]
    self[.b1k] = words.shortClusters[b1]
    fillDependents(state, words, s0: s0, s1: s1, b0: b0)
    self[.s0b0] = Self.distance(s0, b0, state)
    self[.s1s0] = Self.distance(s1, s0, state)
    self[.s0lc] = UInt32(state.leftCounts[s0])
    self[.s0rc] = UInt32(state.rightCounts[s0])
    self[.s1lc] = UInt32(state.leftCounts[s1])
    self[.s1rc] = UInt32(state.rightCounts[s1])
    self[.b0lc] = UInt32(state.leftCounts[b0])
    self[.commas] = words.marks(between: s0, and: b0) << 8 | words.marks(between: s1, and: s0)
    self[.previousT] = b0 > 0 ? words.tags[b0 - 1] : 0
  }

  private mutating func fillDependents(_ state: ParserState, _ words: ParserWords, s0: Int, s1: Int, b0: Int) {
    let s0l = Int(state.left[s0])
    let s0r = Int(state.right[s0])
    let s1r = Int(state.right[s1])
    let b0l = Int(state.left[b0])
    setWord(.s0lw, .s0lt, s0l, words)
    setWord(.s0rw, .s0rt, s0r, words)
    setWord(.s1rw, .s1rt, s1r, words)
    setWord(.b0lw, .b0lt, b0l, words)
    self[.s0lr] = UInt32(state.relations[s0l])
    self[.s0rr] = UInt32(state.relations[s0r])
    self[.s1rr] = UInt32(state.relations[s1r])
    self[.b0lr] = UInt32(state.relations[b0l])
    setTag(.s1lt, .s1lr, Int(state.left[s1]), state, words)
    setTag(.s0l2t, .s0l2r, Int(state.left2[s0]), state, words)
    setTag(.s0r2t, .s0r2r, Int(state.right2[s0]), state, words)
    setTag(.s1r2t, .s1r2r, Int(state.right2[s1]), state, words)
    setTag(.b0l2t, .b0l2r, Int(state.left2[b0]), state, words)
  }

  @inline(__always)
  private mutating func setWord(_ word: Atom, _ tag: Atom, _ index: Int, _ words: ParserWords) {
    self[word] = words.words[index]
    self[tag] = words.tags[index]
  }

  @inline(__always)
  private mutating func setTag(_ tag: Atom, _ relation: Atom, _ index: Int, _ state: ParserState, _ words: ParserWords)
  {
    self[tag] = words.tags[index]
    self[relation] = UInt32(state.relations[index])
  }

  /// 1, 2, 3, 4, then 5 for up to 7, 6 for up to 11, 7 beyond; 0 where a word is missing.
  static func distance(_ a: Int, _ b: Int, _ state: ParserState) -> UInt32 {
    guard a <= state.count, b <= state.count else { return 0 }
    let distance = abs(b - a)
    return distance < 5 ? UInt32(distance) : distance < 8 ? 5 : distance < 12 ? 6 : 7
  }

  @inline(__always)
  private subscript(atom: Atom) -> UInt32 {
    get { atoms[atom.rawValue] }
    set { atoms[atom.rawValue] = newValue }
  }
}
