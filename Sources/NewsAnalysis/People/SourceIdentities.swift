internal import NewsText

/// Joins and parts groups of sources as readers said.
struct SourceIdentities {
  let corrections: [IdentityCorrection]
  /// The digest of each article, in hexadecimal; made only where a correction asks.
  let digests: [String]

  /// Nobody said anything.
  static let none = SourceIdentities([], in: Corpus(name: "", articles: []))

  init(_ corrections: [IdentityCorrection], in corpus: Corpus) {
    self.corrections = corrections
    let asks = corrections.contains { $0.kind == .split }
    digests = asks ? corpus.digests.map { $0.hexadecimal } : []
  }

  /// For each article and each of its sources the number of its group, after the corrections; `names` are those of
  /// each group before them.
  func regrouped(_ indices: [[Int]], names: [[String]]) -> [[Int]] {
    var target = Array(names.indices)
    let plainNames = names.map { Set($0.map { NameDirectory.plain($0) }) }
    for correction in corrections where correction.kind == .merge {
      let pair = [correction.other, correction.name].map { NameDirectory.plain($0) }
      let joined = target.indices.filter { group in pair.contains { plainNames[group].contains($0) } }
      guard let first = joined.first else { continue }
      let roots = Set(joined.map { target[$0] })
      for group in target.indices where roots.contains(target[group]) { target[group] = target[first] }
    }
    var result = indices.map { $0.map { target[$0] } }
    part(&result, plainNames: plainNames, original: indices)
    return result
  }

  private func part(_ indices: inout [[Int]], plainNames: [Set<String>], original: [[Int]]) {
    var next = plainNames.count
    for correction in corrections where correction.kind == .split {
      let name = NameDirectory.plain(correction.name)
      for article in digests.indices where digests[article] == correction.other {
        var found = false
        for source in original[article].indices where plainNames[original[article][source]].contains(name) {
          indices[article][source] = next
          found = true
        }
        if found { next += 1 }
      }
    }
  }
}
