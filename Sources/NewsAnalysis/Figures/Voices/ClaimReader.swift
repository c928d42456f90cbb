internal import English
internal import NewsText

/// Reads which figures of a sentence are told as a claim that nobody is named for: "At least 40 are feared dead."
struct ClaimReader {
  private struct Claim {
    /// From the auxiliary to the participle.
    let words: ByteRange
    /// The token below which the figure must stand.
    let head: Int
    /// The first token of `words`.
    let start: Int
    /// "40 feared dead": the figure may be anything that stands shortly before.
    var isReduced = false
  }

  private let view: SentenceView
  private var claims: [Claim] = []

  private static let mostClaims = 8
  /// How many auxiliaries and adverbs may stand before a participle: "are now widely".
  private static let auxiliaryReach = 4

  init(_ view: SentenceView) {
    self.view = view
    for token in view.start..<view.end where claims.count < Self.mostClaims {
      if let claim = claim(at: token) { claims.append(claim) }
    }
  }

  /// Whether one of the words stands in the sentence; only then a tree is worth its cost.
  static func mayHold(_ sentence: TokenRange, _ layers: Layers) -> Bool {
    layers.tokens[sentence.indices].contains {
      ClaimWords.participles.contains($0.key) || ClaimWords.adverbs.contains($0.key)
        || ClaimWords.nouns.contains($0.key)
    }
  }

  /// The words that tell the figure at `range` as a claim.
  func claim(of range: ByteRange) -> ByteRange? {
    let first = view.layers.tokens.firstPlace(endingAfter: range.start) { $0.range }
    let end = view.layers.tokens.firstPlace(endingAfter: range.end) { $0.range }
    guard first < end, let figure = view.highest(in: TokenRange(first, end)) else { return nil }
    return claims.first { covers($0, figure, endingAt: end) }?.words
  }

  private func claim(at token: Int) -> Claim? {
    let key = view.key(token)
    if ClaimWords.adverbs.contains(key) {
      return Claim(words: bytes(token, token), head: view.head(token) ?? token, start: token)
    }
    if ClaimWords.nouns.contains(key) {
      guard token + 1 < view.end, ClaimWords.linksAfterNouns.contains(view.key(token + 1)), !isSomebodys(token) else {
        return nil
      }
      return Claim(words: bytes(token, token), head: view.head(token) ?? token, start: token)
    }
    guard ClaimWords.participles.contains(key), !hasAgent(token) else { return nil }
    if let start = auxiliary(before: token) {
      return Claim(words: bytes(start, token), head: token, start: start)
    }
    return isReduced(token) ? Claim(words: bytes(token, token), head: token, start: token, isReduced: true) : nil
  }

  /// "police reports of": the reports are somebody's.
  private func isSomebodys(_ token: Int) -> Bool {
    view.child(token, .possessive) != nil || view.child(token, .compound) != nil
      || view.children(token).contains { view.relation($0) == .nmod && view.key($0 - 1) == Self.from }
  }

  private static let by: WordKey = "by"
  private static let from: WordKey = "from"

  private func hasAgent(_ token: Int) -> Bool {
    view.child(token, .agent) != nil || token + 1 < view.end && view.key(token + 1) == Self.by
  }

  /// The "are" of "are now widely believed".
  private func auxiliary(before token: Int) -> Int? {
    var place = token - 1
    while place >= max(view.start, token - Self.auxiliaryReach) {
      if ClaimWords.auxiliaries.contains(view.key(place)) { return place }
      guard view.tag(place) == .adverb else { return nil }
      place -= 1
    }
    return nil
  }

  /// "40 feared dead", not "he feared dead ends".
  private func isReduced(_ token: Int) -> Bool {
    token + 1 < view.end && ClaimWords.fates.contains(view.key(token + 1)) && token > view.start
      && view.tag(token - 1) != .pronoun
  }

  private static let mostSteps = 64
  private static let reducedReach = 3

  /// Whether the claim is what the figure's clause says; a clause beside it says its own.
  private func covers(_ claim: Claim, _ figure: Int, endingAt end: Int) -> Bool {
    if claim.isReduced { return claim.start >= end && claim.start - end <= Self.reducedReach }
    var token = figure
    for _ in 0..<Self.mostSteps {
      if token == claim.head { return true }
      if isClauseBeside(token) { return false }
      guard let head = view.head(token) else { return false }
      token = head
    }
    return false
  }

  private func isClauseBeside(_ token: Int) -> Bool {
    switch view.relation(token) {
    case .parataxis: true
    case .conj: view.child(token, .nsubj) != nil || view.child(token, .passiveSubject) != nil
    default: false
    }
  }

  private func bytes(_ first: Int, _ last: Int) -> ByteRange {
    view.layers.tokens[first].range.union(view.layers.tokens[last].range)
  }
}
