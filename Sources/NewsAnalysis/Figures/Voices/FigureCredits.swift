internal import English
internal import NewsText

/// Who is credited with a figure that no statement reports: "the agency's forecast of 3 percent", "the study counted
/// 40 cases".
struct FigureCredits {
  private struct Mention {
    let range: ByteRange
    let source: Int
  }
  private let sources: [Source]
  private let mentions: [Mention]
  /// The named sources by their names.
  private let named: [String: Int]

  private static let mostVerbs = 2
  private static let mostSteps = 12

  init(_ sources: [Source]) {
    self.sources = sources
    named = Dictionary(
      sources.indices.filter { sources[$0].isNamed }.map { (sources[$0].name, $0) },
      uniquingKeysWith: { first, _ in first })
    mentions = sources.enumerated().flatMap { index, source in
      source.mentions.map { Mention(range: $0, source: index) }
    }.sorted { ($0.range.start, $0.range.end, $0.source) < ($1.range.start, $1.range.end, $1.source) }
  }

  /// Whether one of the words stands in the sentence; only then a tree is worth its cost.
  static func mayHold(_ sentence: TokenRange, _ layers: Layers) -> Bool {
    layers.lemmas[sentence.indices].contains {
      CreditWords.nouns.contains($0) || CreditWords.telling.contains($0) || CreditWords.showing.contains($0)
    }
  }

  /// The index of the source of the figure at `range`; `previous` is whom the paragraph let speak before, for "its".
  func source(of range: ByteRange, in view: SentenceView, after previous: Int?) -> Int? {
    let tokens = view.layers.tokens
    let first = tokens.firstPlace(endingAfter: range.start) { $0.range }
    let end = tokens.firstPlace(endingAfter: range.end) { $0.range }
    guard first < end, var token = view.highest(in: TokenRange(first, end)) else { return nil }
    var verbs = 0
    var below = token
    for _ in 0..<Self.mostSteps {
      if let source = owner(of: token, view, previous) { return source }
      if view.tag(token) == .verb {
        if let source = teller(token, view, of: below) ?? planner(token, view, previous) { return source }
        verbs += 1
      }
      guard verbs < Self.mostVerbs, view.relation(token) != .parataxis, let head = view.head(token) else { return nil }
      below = token
      token = head
    }
    return nil
  }

  /// "…, according to the agency": a source that is known from elsewhere.
  func accordingTo(_ range: ByteRange, in sentence: TokenRange, _ layers: Layers) -> Int? {
    let first = layers.tokens.firstPlace(endingAfter: range.end) { $0.range }
    guard first < Int(sentence.end) else { return nil }
    guard let to = (first..<Int(sentence.end)).first(where: { isAccordingTo($0, layers) }) else { return nil }
    for token in to + 1..<min(Int(sentence.end), to + 1 + Self.mostSourceWords) {
      if Self.owners.contains(layers.tokens[token].key) { return nil }
      if let source = source(at: token, layers) { return source }
    }
    return nil
  }

  private static let mostSourceWords = 5
  /// "according to his height": no source.
  private static let owners = WordSet("his her its their my our your")
  private static let according: WordKey = "according"
  private static let to: WordKey = "to"

  private func isAccordingTo(_ token: Int, _ layers: Layers) -> Bool {
    token > 0 && layers.tokens[token].key == Self.to && layers.tokens[token - 1].key == Self.according
  }

  /// The owner of the statement that `token` is: "the agency's forecast".
  private func owner(of token: Int, _ view: SentenceView, _ previous: Int?) -> Int? {
    guard CreditWords.nouns.contains(view.lemma(token)), let owner = view.child(token, .possessive) else { return nil }
    if let source = source(at: owner, view) { return source }
    guard view.key(owner) == Self.its, let previous, isBody(sources[previous].kind) else { return nil }
    return previous
  }

  private static let its: WordKey = "its"

  private func isBody(_ kind: Source.Kind) -> Bool {
    switch kind {
    case .government, .organisation, .company, .media, .document, .poll: true
    case .person, .people, .other: false
    }
  }

  /// "The study counted 40": the subject, unless `dependent`, by which the figure hangs on the verb, is its own.
  private func teller(_ verb: Int, _ view: SentenceView, of dependent: Int) -> Int? {
    let isTelling = CreditWords.telling.contains(view.lemma(verb))
    guard isTelling || CreditWords.showing.contains(view.lemma(verb)), let subject = view.child(verb, .nsubj),
      subject != dependent, let source = source(at: subject, view)
    else { return nil }
    return isTelling || isRecord(sources[source].kind) ? source : nil
  }

  private func isRecord(_ kind: Source.Kind) -> Bool {
    switch kind {
    case .poll, .document, .media, .organisation: true
    case .person, .people, .government, .company, .other: false
    }
  }

  /// "Varga's plan would cap it at 28 percent": the owner of the verb's plan.
  private func planner(_ verb: Int, _ view: SentenceView, _ previous: Int?) -> Int? {
    for child in view.children(verb) {
      switch view.relation(child) {
      case .nsubj, .passiveSubject, .obj:
        if let source = owner(of: child, view, previous) { return source }
      case .obl:
        if let source = owner(of: child, view, previous) ?? paper(child, view) { return source }
      default: continue
      }
    }
    return nil
  }

  /// "In the survey, 40 percent …": the poll or paper that the sentence counts in.
  private func paper(_ token: Int, _ view: SentenceView) -> Int? {
    guard CreditWords.nouns.contains(view.lemma(token)), let link = view.child(token, .case),
      view.key(link) == Self.in
    else { return nil }
    return source(at: token, view).flatMap { sources[$0].kind == .poll || sources[$0].kind == .document ? $0 : nil }
  }

  private static let `in`: WordKey = "in"

  private func source(at token: Int, _ view: SentenceView) -> Int? { source(at: token, view.layers) }

  private func source(at token: Int, _ layers: Layers) -> Int? {
    let range = layers.tokens[token].range
    let next = mentions.firstPlace(endingAfter: range.start) { $0.range }
    for mention in mentions[max(0, next - 2)..<min(mentions.count, next + 3)] where mention.range.contains(range) {
      return mention.source
    }
    // A body that is named here and speaks elsewhere.
    return layers.entities.first { $0.tokens.contains(token) }
      .flatMap { named[layers.article.string(layers.bytes(of: $0.tokens))] }
  }
}
