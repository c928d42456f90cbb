/// Counts words, and remembers which came first.
struct Tally {
  private var words: [String] = []
  private var counts: [Int] = []
  /// The place of each word in `words`; made once there are too many to look through.
  private var places: [String: Int] = [:]

  private static let few = 12

  mutating func count(_ word: String) {
    if let place = place(of: word) {
      counts[place] += 1
      return
    }
    words.append(word)
    counts.append(1)
    if words.count == Self.few { for (place, word) in words.enumerated() { places[word] = place } }
    if words.count > Self.few { places[word] = words.count - 1 }
  }

  private func place(of word: String) -> Int? {
    words.count < Self.few ? words.firstIndex(of: word) : places[word]
  }

  /// Most frequent first; of equals the one that came first.
  var ordered: [String] {
    if words.count < 2 { return words }
    return words.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }.map { words[$0] }
  }
}
