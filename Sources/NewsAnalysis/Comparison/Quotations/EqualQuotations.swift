internal import NewsText

/// Quotations of two articles that print the same words: each with the one that it is, whatever else prints them too.
///
/// Those of one speaker in order go first, then those that have moved, then the same words from another mouth.
struct EqualQuotations {
  /// Pairs of indices, no passage in two.
  private(set) var links: [PassageLink] = []
  private(set) var isLinkedLeft: [Bool]
  private(set) var isLinkedRight: [Bool]

  init(_ left: [QuotedPassage], _ right: [QuotedPassage]) {
    isLinkedLeft = Array(repeating: false, count: left.count)
    isLinkedRight = Array(repeating: false, count: right.count)
    link(
      left.map { Said(words: $0.keys, speaker: $0.speaker) }, right.map { Said(words: $0.keys, speaker: $0.speaker) })
    link(left.map(\.keys), right.map(\.keys))
  }

  private struct Said: Hashable {
    let words: [WordKey]
    let speaker: WordKey?
  }

  /// Links what is equal and free: in order first, then the rest as they come.
  private mutating func link<Key: Hashable>(_ left: [Key], _ right: [Key]) {
    let (free, others) = (left.indices.filter { !isLinkedLeft[$0] }, right.indices.filter { !isLinkedRight[$0] })
    let runs = SequenceMatching(free.map { left[$0] }[...], others.map { right[$0] }[...]).runs
    for run in runs {
      for offset in 0..<run.count { link(free[run.left + offset], others[run.right + offset]) }
    }
    var places: [Key: [Int]] = [:]
    for index in others.reversed() where !isLinkedRight[index] { places[right[index], default: []].append(index) }
    for index in free where !isLinkedLeft[index] {
      if let other = places[left[index]]?.popLast() { link(index, other) }
    }
  }

  private mutating func link(_ left: Int, _ right: Int) {
    isLinkedLeft[left] = true
    isLinkedRight[right] = true
    links.append(PassageLink(left: left, right: right, likeness: 1))
  }
}
