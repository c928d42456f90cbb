internal import NewsText

/// Finds names from left to right, by averaged perceptron.
package struct Namer: Sendable {
  private let weights: FeatureTable

  package init?(image: ModelImage) {
    guard let weights = image.table(.nameWeights), weights.classes == NameLabel.count else { return nil }
    self.weights = weights
  }

  /// Whether the word can stand in a name at all: in running text one that is not capitalized can do so only inside,
  /// or right before a capitalized one ("al-Sadr", "the Hague").
  package static func isCandidate(_ index: Int, _ words: SentenceWords, label: Int) -> Bool {
    words.casing == .meaningless || NameContext.isCapitalized(words.atoms[index])
      || NameLabel.followers[label].count == 2 || NameContext.isCapitalized(words.word(index + 1))
      || (NameContext.isCapitalized(words.word(index + 2)) && words.word(index + 1).shape & 0x1_0000 != 0)
  }

  /// The names of one article, read sentence by sentence; what was a name before is known behind it.
  package struct Session {
    private let namer: Namer
    private var context = NameContext()
    private var hashes = [UInt64](repeating: 0, count: NameContext.templates.count)
    private var places = [Int](repeating: 0, count: NameContext.templates.count + 1)
    private var scores = [Int32](repeating: 0, count: NameLabel.count)
    private var memory = NameMemory()
    private var position = 0
    package private(set) var entities: [NamedEntity] = []

    package init(_ namer: Namer) {
      self.namer = namer
    }

    /// Reads the next sentence.
    package mutating func read(_ words: SentenceWords, tags: [FineTag]) {
      var labels: [Int] = []
      labels.reserveCapacity(words.atoms.count)
      for index in words.atoms.indices {
        let last = labels.last ?? NameLabel.count
        guard Namer.isCandidate(index, words, label: last) else {
          labels.append(NameLabel.outside)
          continue
        }
        context.fill(index, words, tags: tags, labels: labels, memory: memory.kinds)
        labels.append(decide(behind: last, isLastWord: index == words.atoms.count - 1))
      }
      memory.learn(labels, words)
      entities += NameLabel.entities(labels, from: position)
      position += labels.count
    }

    private mutating func decide(behind label: Int, isLastWord: Bool) -> Int {
      NameContext.templates.hash(context.atoms, into: &hashes)
      namer.weights.sum(hashes, count: NameContext.templates.count, places: &places, into: &scores)
      var best = -1
      for next in NameLabel.followers(of: label, isLastWord: isLastWord) where best < 0 || scores[next] > scores[best] {
        best = next
      }
      return best
    }
  }
}

/// Which words stood in names of which kind, earlier in the article.
package struct NameMemory {
  package private(set) var kinds: [UInt32: UInt32] = [:]

  package init() {}

  package mutating func learn(_ labels: [Int], _ words: SentenceWords) {
    for (index, label) in labels.enumerated() {
      guard let kind = NameLabel.kind(of: label), let place = NameLabel.place(of: label) else { continue }
      let number = UInt32(NamedEntity.Kind.allCases.firstIndex(of: kind) ?? 0) + 1
      kinds[words.atoms[index].word] = number << 2 | UInt32(place.rawValue & 3)
    }
  }
}
