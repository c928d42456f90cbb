internal import English
internal import NewsText

/// Finds the statements of a sentence by its cues: the cue, its source, its content.
struct CueReader {
  let quoted: QuotedLayers
  let model: AttributionModel
  /// The index of the first token behind the dateline, which nobody is.
  let start: Int
  /// Cues less likely than this are none.
  static let threshold: Float = 0.40

  /// Nouns ("his plan to", "the claim that") name more things than words.
  static let nounThreshold: Float = 0.6

  /// A token that is likely the head of a cue.
  struct Cue {
    let head: Int
    let chance: Float
  }

  /// The likely cues of `view` among tokens that `admits` lets through, which `CueGate` did before; higher ones in the tree first.
  func cues(in view: SentenceView, where admits: (Int) -> Bool) -> [Cue] {
    var features = FeatureVector()
    let scorer = CueFeatures(quoted, view)
    let complements = NeighbourSource(quoted: quoted, view: view)
    let plain = PlainCues(quoted: quoted, view: view)
    var cues: [Cue] = []
    for token in view.range.indices
    where admits(token) {
      scorer.write(token, into: &features)
      let chance = max(model.probability(features), plain.chance(of: token))
      if chance > threshold(view.tag(token)), !complements.isComplement(token) {
        cues.append(Cue(head: token, chance: chance))
      }
    }
    return cues.sorted { (rank($0.head, view), $0.head) < (rank($1.head, view), $1.head) }
  }

  /// Higher ones in the tree come first, and before them "according to", whose content is the whole sentence around it,
  /// whatever that reports. Hearsay comes last: "The blaze is thought to be out, ⟦police said⟧".
  private func rank(_ head: Int, _ view: SentenceView) -> Int {
    if view.key(head) == NeighbourSource.according { return -1 }
    return PlainCues.isHearsay(head, quoted.layers) ? .max : view.depth(head)
  }

  /// The likely cues among `tokens` of `part`, which is somebody's words and looked at as a sentence of its own: verbs
  /// with a subject.
  func innerCues(among tokens: [Int], in part: TokenRange, of view: SentenceView) -> [Cue] {
    var features = FeatureVector()
    let scorer = CueFeatures(quoted, view, part: part)
    var cues: [Cue] = []
    for token in tokens where view.tag(token) == .verb && hasSubject(token, part, view) {
      scorer.write(token, into: &features)
      let chance = model.probability(features)
      if chance > Self.innerThreshold { cues.append(Cue(head: token, chance: chance)) }
    }
    return cues.sorted { (view.depth($0.head), $0.head) < (view.depth($1.head), $1.head) }
  }

  /// Whether the tree shows a subject, or a name or noun stands right before the verb.
  private func hasSubject(_ verb: Int, _ part: TokenRange, _ view: SentenceView) -> Bool {
    if view.child(verb, .nsubj) != nil { return true }
    guard part.contains(verb - 1) else { return false }
    return switch view.tag(verb - 1) {
    case .noun, .properNoun, .pronoun: true
    default: false
    }
  }

  /// What stands inside another's words was not there to learn from.
  private static let innerThreshold: Float = 0.6

  private func threshold(_ tag: PartOfSpeech) -> Float {
    tag == .noun ? Self.nounThreshold : Self.threshold
  }

  /// The statement of `cue`; nil where nothing is said.
  func statement(of cue: Cue, in view: SentenceView) -> Statement? {
    if let hearsay = hearsay(of: cue, in: view) { return hearsay }
    let span = CueSpan(quoted, view).grown(from: cue.head, model: model)
    let fallback = NeighbourSource(quoted: quoted, view: view)
    let ranked = sourceHead(of: cue.head, span, view).map { fallback.subject(insteadOf: $0, span) }
    let titled = TitledName(quoted: quoted, view: view).source(before: span)
    let sourceHead =
      titled?.indices.last ?? fallback.complement(of: cue.head) ?? fallback.quotedSubject(of: cue.head, span)
      ?? InterposedClause(quoted: quoted, view: view).subject(insteadOf: ranked, before: span) ?? ranked
      ?? fallback.head(of: cue.head, span)
    var source =
      titled
      ?? sourceHead.map { head in
        let phrase = SourceSpan(quoted, view).grown(from: head, awayFrom: span, model: model)
        return head < start ? phrase : TokenRange(max(start, Int(phrase.start)), Int(phrase.end))
      }
    guard var content = content(of: cue.head, span, source, view),
      !NoSpeech(quoted: quoted, view: view).isNone(content, source: sourceHead, cue: cue.head)
    else { return nil }
    if let phrase = source, let title = ContentRepair(quoted: quoted, view: view).title(before: phrase, in: content) {
      content = content.dropLast() + content.suffix(1).map { TokenRange(Int($0.start), Int(title.start)) }
      source = TokenRange(Int(title.start), Int(phrase.end))
    }
    let passive = PassiveParts(quoted: quoted, view: view, head: cue.head)
    if passive.isAccused, let accused = source, accused.end <= cue.head { source = nil }
    if source == nil, let agent = passive.agent(in: content) {
      content = agent.content
      source = agent.source
    }
    if let source { content = passive.withSubject(content, outside: source) }
    content = NounContent(view: view).ended(content, cue: cue.head)
    let addressee = AddresseeFinder(view: view).addressee(of: cue.head, outside: content)
    if let addressee { content = ContentRepair(quoted: quoted, view: view).reaching(back: addressee, content) }
    return Statement(
      content: WholePassages(quoted: quoted).widened(content, cue: span), cue: span, cueHead: cue.head, source: source,
      sourceHead: source == nil
        ? nil : nameHead(source) ?? sourceHead ?? source.map { NounPhrase(layers: view.layers).head(of: $0) },
      sentence: view.index, addressee: addressee, rule: "", chance: cue.chance,
      isSpeech: speech(view).isSaid(content, by: cue.head) || fallback.quotedSubject(of: cue.head, span) != nil,
      inside: nil)
  }

  /// "⟦The captain⟧ is believed ⟦to have fled the town⟧": what nobody in particular says, if the sentence names no agent.
  private func hearsay(of cue: Cue, in view: SentenceView) -> Statement? {
    let passive = PassiveParts(quoted: quoted, view: view, head: cue.head)
    guard PlainCues.isHearsay(cue.head, quoted.layers), let content = passive.hearsay else { return nil }
    return Statement(
      content: content, cue: CueSpan(quoted, view).grown(from: cue.head, model: model), cueHead: cue.head, source: nil,
      sourceHead: nil, sentence: view.index, addressee: nil, rule: "", chance: cue.chance,
      isSpeech: speech(view).isSaid(content, by: cue.head), isHearsay: true, inside: nil)
  }

  /// "Ines ⟦Halloran⟧, the harbour master,": a person's name that a comma parts from the description is its head.
  private func nameHead(_ source: TokenRange?) -> Int? {
    guard let source, let name = quoted.entity(at: Int(source.start)), name.kind == .person,
      name.tokens.start == source.start, name.tokens.end < source.end,
      quoted.layers.tokens[Int(name.tokens.end)].key == Self.comma
    else { return nil }
    return Int(name.tokens.end) - 1
  }

  private static let comma: WordKey = ","

  /// Whether the cue at `head` is one of saying, whatever it reports.
  func isSaying(_ head: Int, _ view: SentenceView) -> Bool { speech(view).isSaying(head) }

  private func speech(_ view: SentenceView) -> SpeechReading {
    SpeechReading(quoted: quoted, view: view, model: model)
  }

  private func sourceHead(of head: Int, _ cue: TokenRange, _ view: SentenceView) -> Int? {
    let candidates = SourceCandidates(quoted, view)
    var features = FeatureVector()
    candidates.write(nil, of: head, cue, into: &features)
    var best: Int?
    var top = model.score(features)
    let isBehindMark = PlainCues.isBesideMark(head, quoted)
    for candidate in candidates.heads(for: cue)
    where candidate >= start && (!isBehindMark || quoted.passageIndex(at: candidate) == nil) {
      candidates.write(candidate, of: head, cue, into: &features)
      let score = model.score(features)
      if score > top {
        top = score
        best = candidate
      }
    }
    return best.map { nameBehindMark($0, cue, view) ?? $0 }
  }

  /// "“In God We Trust,” ⟦Larsen⟧ said": who is named between the closing mark and the cue speaks, not somebody in the
  /// words before it.
  private func nameBehindMark(_ head: Int, _ cue: TokenRange, _ view: SentenceView) -> Int? {
    guard let passage = quoted.passage(at: head), passage.isClosed, passage.tokens.end < cue.start,
      passage.inner.count > 2
    else { return nil }
    let between = Int(passage.tokens.end)..<Int(cue.start)
    return between.allSatisfy { view.tag($0) == .properNoun } ? between.last : nil
  }

  private func content(
    of head: Int, _ cue: TokenRange, _ source: TokenRange?, _ view: SentenceView
  ) -> [TokenRange]? {
    let announced = AnnouncedContent(quoted: quoted, view: view)
    if let passage = announced.passage(after: cue) { return [passage] }
    if speech(view).isSaying(head), let paragraph = announced.paragraph(after: cue) { return [paragraph] }
    let ranking = ContentRanking(
      candidates: ContentCandidates(quoted, view, cue: cue, head: head, source: source),
      scorer: ContentFeatures(quoted, view, cue: cue, head: head, source: source), model: model)
    let clause = min(Int(cue.start), source.map { Int($0.start) } ?? Int(cue.start))
    let reason = PassiveReason(view: view).start(behind: head).flatMap { ranking.best(from: $0) }
    return (reason ?? ranking.best()).map { best in
      let content = withPassage(
        before: head, ContentRepair(quoted: quoted, view: view).repaired(best, before: clause, head: head))
      return ownVoice(of: head, view).ended(content)
    }
  }

  /// Where a word of saying stands right behind a closing mark, what the mark closes is said.
  private func withPassage(before head: Int, _ content: [TokenRange]) -> [TokenRange] {
    guard PlainCues.isBesideMark(head, quoted), let passage = quoted.passage(at: head - 1),
      !content.contains(where: { $0.overlaps(passage.tokens) })
    else { return content }
    return [passage.tokens]
  }

  private func ownVoice(of head: Int, _ view: SentenceView) -> OwnVoice {
    OwnVoice(
      quoted: quoted, view: view, cue: head, isCue: { isCue($0, view) },
      isReport: { speech(view).isSaying($0) && isCue($0, view) })
  }

  private func isCue(_ token: Int, _ view: SentenceView) -> Bool {
    guard CueCandidates.isCandidate(token, view, model) else { return false }
    var features = FeatureVector()
    CueFeatures(quoted, view).write(token, into: &features)
    return model.probability(features) > Self.threshold
  }
}
