internal import NewsText

/// How much of what two statements say is the same, whatever words carry their grammar.
struct StatementLikeness {
  /// Distinct telling words in common.
  let sharedWords: Int
  /// The weight of these over that of the lighter statement, 0 to 1.
  let containment: Double
  /// The weight of these over the mean weight (Dice), 0 to 1.
  let likeness: Double
  private let longestRun: Int

  init(_ a: ReportedStatement, _ b: ReportedStatement, _ weights: WordWeights) {
    let shared = Self.shared(a.words, b.words)
    let weight = weights.mass(of: shared)
    let (mass, other) = (weights.mass(of: a.words), weights.mass(of: b.words))
    sharedWords = shared.entries.count
    containment = weight / max(min(mass, other), .leastNormalMagnitude)
    likeness = 2 * weight / max(mass + other, .leastNormalMagnitude)
    longestRun = sharedWords < Self.fewestWords ? 0 : CommonRuns(a.keys, b.keys).runs.map(\.count).max() ?? 0
  }

  private static let fewestWords = 2
  private static let leastLikeness = 0.3

  /// Whether the two are one statement, said by those who stand in `relation`: the less is known of the speaker, the
  /// more must be the same. People with names of their own do not share a statement that is told in other words.
  func isOneStatement(_ relation: StatementSpeaker.Relation) -> Bool {
    switch relation {
    case .isOne: isAlike(words: 3, containment: 0.5) || isAlike(words: Self.fewestWords, containment: 0.75) || isRun
    case .mayBeOne: isAlike(words: 4, containment: 0.6) || isRun
    case .areOthers: false
    }
  }

  /// Whether it is one statement whoever says it: the wording has stayed.
  var isOneWording: Bool {
    isRun || isAlike(words: 4, containment: 0.75)
  }

  private var isRun: Bool {
    longestRun >= Self.leastRun && sharedWords >= Self.fewestWords
  }

  /// A run of this many words, two telling ones among what is shared, is not common by chance.
  private static let leastRun = 6

  private func isAlike(words: Int, containment least: Double) -> Bool {
    sharedWords >= words && containment >= least && likeness >= Self.leastLikeness
  }

  private static func shared(_ a: WordBag, _ b: WordBag) -> WordBag {
    var (i, j) = (0, 0)
    var shared: [WordBag.Entry] = []
    while i < a.entries.count, j < b.entries.count {
      let (left, right) = (a.entries[i], b.entries[j])
      if left.key == right.key {
        shared.append(.init(key: left.key, count: min(left.count, right.count)))
        (i, j) = (i + 1, j + 1)
      } else if left.key.hash < right.key.hash {
        i += 1
      } else {
        j += 1
      }
    }
    return WordBag(sorted: shared)
  }
}
