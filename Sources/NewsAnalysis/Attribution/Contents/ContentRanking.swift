internal import NewsText

/// Chooses the likeliest content among the candidates.
///
/// Stretches before the cue and behind it are ranked by themselves first; only the best of both are then joined to
/// interrupted contents, of which there would be some hundred otherwise.
struct ContentRanking {
  let candidates: ContentCandidates
  let scorer: ContentFeatures
  let model: AttributionModel

  /// So many of each side are joined.
  private static let joined = 5

  private struct Ranked {
    let candidate: ContentCandidate
    let score: Float
    let place: Int
  }

  func best() -> ContentCandidate? {
    let rights = candidates.rights()
    let lefts = candidates.lefts()
    let right = ranked(rights.map { ContentCandidate(left: nil, right: $0) })
    let left = ranked(lefts.map { ContentCandidate(left: $0, right: nil) })
    var pairs: [ContentCandidate] = []
    let following = right.lazy.filter { $0.candidate.right?.start == rights.first?.start }.prefix(Self.joined)
    for before in left.prefix(Self.joined) {
      for behind in following {
        pairs.append(ContentCandidate(left: before.candidate.left, right: behind.candidate.right))
      }
    }
    return [right.first, left.first, ranked(pairs).first].compactMap { $0 }.reduce(nil) { best, next -> Ranked? in
      best.map { $0.score >= next.score } == true ? best : next
    }?.candidate
  }

  /// The best of those behind the cue that start at `start`.
  func best(from start: Int) -> ContentCandidate? {
    let rights = candidates.rights().filter { $0.start == start }
    return ranked(rights.map { ContentCandidate(left: nil, right: $0) }).first?.candidate
  }

  /// The best first; of equals the first in the list.
  private func ranked(_ candidates: [ContentCandidate]) -> [Ranked] {
    var features = FeatureVector()
    return candidates.enumerated().map { place, candidate in
      scorer.write(candidate, into: &features)
      return Ranked(candidate: candidate, score: model.score(features), place: place)
    }.sorted { ($0.score, -$0.place) > ($1.score, -$1.place) }
  }
}
