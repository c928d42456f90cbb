import English
import NewsAnalysis
import NewsText

/// Counts how often each lemma with its tag is the head of a cue.
struct CueTally {
  private struct Count {
    var cues = 0
    var all = 0
  }
  private var counts: [UInt64: Count] = [:]
  private var order: [UInt64] = []

  mutating func count(_ layers: Layers, _ token: Int, isCue: Bool) {
    let key = CueCandidates.priorKey(lemma: layers.lemmas[token], tag: layers.tags[token])
    if counts[key] == nil { order.append(key) }
    counts[key, default: Count()].all += 1
    if isCue { counts[key, default: Count()].cues += 1 }
  }

  /// The logarithm of the odds, for lemmas that are a cue five times or more, or were seen often and never were one.
  var entries: [WeightEntry] {
    order.compactMap { key in
      guard let count = counts[key] else { return nil }
      let rate = (Double(count.cues) + 0.1) / (Double(count.all) + 2)
      guard count.cues >= 5 || (count.cues == 0 && count.all >= 20) else { return nil }
      return WeightEntry(key: key, weight: Float(LogOdds.of(rate)))
    }
  }
}
