import English
import NewsAnalysis
import NewsText

/// Collects from marked articles what each decision has to learn.
struct Lessons {
  var gate = Learner(epochs: 8)
  var cue = Learner(epochs: 12, rate: 0.025)
  var cueEdge = Learner(epochs: 10, rate: 0.05)
  var source = Learner(epochs: 12, rate: 0.02)
  var sourceEdge = Learner(epochs: 10, rate: 0.05)
  var content = Learner(epochs: 20, rate: 0.03)
  var speech = Learner(epochs: 12)
  /// The lemmas with tags that are cues often enough.
  var candidates = CueTally()
  /// How often no candidate is exactly the marked content.
  var exactContents = 0
  var contents = 0

  var all: [WeightEntry] {
    candidates.entries + gate.learn() + speech.learn() + cue.learn() + cueEdge.learn() + source.learn()
      + sourceEdge.learn()
      + content.learn()
  }

  mutating func count(_ gold: GoldArticle) {
    let reading = GoldReading(gold)
    for aligned in reading.attributions { candidates.count(reading.quoted.layers, aligned.cueHead, isCue: true) }
    for token in reading.quoted.layers.tokens.indices where !reading.isExcluded(token) {
      candidates.count(reading.quoted.layers, token, isCue: false)
    }
  }

  mutating func read(_ gold: GoldArticle, _ model: AttributionModel) {
    let reading = GoldReading(gold)
    readCues(reading, model)
    for aligned in reading.attributions {
      let view = reading.view(aligned.sentence)
      var features = FeatureVector()
      SpeechFeatures(reading.quoted, view).write(aligned.cueHead, into: &features)
      speech.add(yes: aligned.isSpeech, features.keys)
      readCueEdges(aligned, reading.quoted, view)
      readSource(aligned, reading.quoted, view)
      readContent(aligned, reading.quoted, view)
    }
  }

  private mutating func readCues(_ reading: GoldReading, _ model: AttributionModel) {
    var features = FeatureVector()
    let heads = Set(reading.attributions.map(\.cueHead))
    let gating = CueGate(reading.quoted)
    for sentence in reading.quoted.layers.sentences.indices {
      let view = reading.view(sentence)
      for token in view.range.indices where CueCandidates.isCandidate(token, view, model) {
        guard heads.contains(token) || !reading.isExcluded(token) else { continue }
        CueFeatures(reading.quoted, view).write(token, into: &features)
        cue.add(yes: heads.contains(token), features.keys)
        gating.write(token, view.range, into: &features)
        gate.add(yes: heads.contains(token), features.keys)
      }
    }
  }

  private mutating func readCueEdges(_ aligned: AlignedAttribution, _ quoted: QuotedLayers, _ view: SentenceView) {
    let span = CueSpan(quoted, view)
    var features = FeatureVector()
    var token = aligned.cueHead - 1
    while token >= view.start, aligned.cueHead - token <= 8 {
      span.write(token, .left, of: aligned.cueHead, into: &features)
      cueEdge.add(yes: aligned.cue.contains(token), features.keys)
      guard aligned.cue.contains(token) else { break }
      token -= 1
    }
    token = aligned.cueHead + 1
    while token < view.end, token - aligned.cueHead <= 8 {
      span.write(token, .right, of: aligned.cueHead, into: &features)
      cueEdge.add(yes: aligned.cue.contains(token), features.keys)
      guard aligned.cue.contains(token) else { break }
      token += 1
    }
  }

  private mutating func readSource(_ aligned: AlignedAttribution, _ quoted: QuotedLayers, _ view: SentenceView) {
    let candidates = SourceCandidates(quoted, view)
    let heads: [Int?] = [nil] + candidates.heads(for: aligned.cue)
    let wanted = aligned.hasNoSource ? 0 : heads.firstIndex { $0 != nil && $0 == aligned.sourceHead }
    guard let wanted else { return }
    var features = FeatureVector()
    source.add(
      candidates: heads.map {
        candidates.write($0, of: aligned.cueHead, aligned.cue, into: &features)
        return features.keys
      }, right: wanted)
    if let head = aligned.sourceHead, let gold = aligned.source {
      readSourceEdges(head, gold, aligned.cue, quoted, view)
    }
  }

  private mutating func readSourceEdges(
    _ head: Int, _ gold: TokenRange, _ cue: TokenRange, _ quoted: QuotedLayers, _ view: SentenceView
  ) {
    let span = SourceSpan(quoted, view)
    var features = FeatureVector()
    for part in span.following(head, cue) {
      let last = part.indices.last { !view.shape($0).contains(.mark) } ?? Int(part.start)
      span.write(part, of: head, cue, into: &features)
      sourceEdge.add(yes: gold.contains(last), features.keys)
      guard gold.contains(last) else { break }
    }
    for part in span.preceding(head, cue) {
      span.writeLeft(part, of: head, cue, into: &features)
      sourceEdge.add(yes: gold.contains(Int(part.start)), features.keys)
      guard gold.contains(Int(part.start)) else { break }
    }
  }

  private mutating func readContent(_ aligned: AlignedAttribution, _ quoted: QuotedLayers, _ view: SentenceView) {
    guard !aligned.content.isEmpty else { return }
    let context = (quoted, view)
    let candidates = ContentCandidates(
      context.0, context.1, cue: aligned.cue, head: aligned.cueHead, source: aligned.source
    ).all()
    guard !candidates.isEmpty else { return }
    let wanted = ContentAgreement(aligned.content, view)
    let ranked = candidates.map { wanted.agreement(with: $0) }
    guard let best = ranked.max(), best > 0.6, let right = ranked.firstIndex(of: best) else { return }
    contents += 1
    if best == 1 { exactContents += 1 }
    let scorer = ContentFeatures(quoted, view, cue: aligned.cue, head: aligned.cueHead, source: aligned.source)
    var features = FeatureVector()
    content.add(
      candidates: candidates.map {
        scorer.write($0, into: &features)
        return features.keys
      }, right: right)
  }
}

/// How far a candidate agrees with the marked content, marks aside.
struct ContentAgreement {
  private let wanted: Set<Int>
  private let view: SentenceView

  init(_ content: [TokenRange], _ view: SentenceView) {
    self.view = view
    wanted = Self.words(of: content, view)
  }

  private static func words(of ranges: [TokenRange], _ view: SentenceView) -> Set<Int> {
    Set(ranges.flatMap { $0.indices.filter { !view.shape($0).contains(.mark) } })
  }

  /// 1 for the same words, otherwise F1 of the words, less a little.
  func agreement(with candidate: ContentCandidate) -> Double {
    let found = Self.words(of: candidate.fragments, view)
    let shared = Double(found.intersection(wanted).count)
    guard shared > 0 else { return 0 }
    return found == wanted ? 1 : 2 * shared / Double(found.count + wanted.count) - 0.01
  }
}
