internal import NewsText

/// Whether two quotations are one utterance, judged by the words they share in runs.
///
/// A run says the more the longer it is, so what counts is its joints: pairs of neighbouring words kept together. Much
/// of them may do with less of the whole; a short quotation must stand in the other almost word for word.
struct UtteranceLikeness {
  /// Joints in common runs.
  let joints: Int
  /// The share of the shorter one's words in runs of at least two.
  let coverage: Double
  /// The share of the shorter one's words in any run.
  let fullCoverage: Double
  let longestRun: Int
  /// Words of the shorter one.
  let shorterCount: Int

  init(_ a: [WordKey], _ b: [WordKey]) {
    let runs = CommonRuns(a, b).runs
    let count = min(a.count, b.count)
    joints = runs.reduce(0) { $0 + $1.count - 1 }
    coverage = Double(runs.reduce(0) { $0 + ($1.count > 1 ? $1.count : 0) }) / Double(max(1, count))
    fullCoverage = Double(runs.reduce(0) { $0 + $1.count }) / Double(max(1, count))
    longestRun = runs.map(\.count).max() ?? 0
    shorterCount = count
  }

  /// The one stands whole in the other.
  var isContained: Bool {
    longestRun == shorterCount && shorterCount > 1
  }

  var isSame: Bool {
    isContained || (joints >= 10 && coverage >= 0.5) || (joints >= 7 && coverage >= 0.68)
      || (joints >= 5 && coverage >= 0.86) || (longestRun >= 5 && fullCoverage >= 1)
  }

  /// For two that stand in one place of two versions: half of the words have stayed.
  var mayBeReworded: Bool {
    shorterCount > 2 && fullCoverage >= 0.5
  }

  /// For a sentence of one quotation in the whole of the other.
  var isSameSentence: Bool {
    isContained || (joints >= 10 && coverage >= 0.5) || (joints >= 5 && coverage >= 0.86)
  }

  /// The fewest words of a sentence that can stand for its quotation.
  private static let leastSentence = 6

  /// A marked cut explains what is missing: then one long run is enough.
  private static let leastRunBesideCut = 9

  /// Whether the two passages are one utterance: as wholes, or one sentence of the one in the other.
  static func areOneUtterance(_ a: QuotedPassage, _ b: QuotedPassage) -> Bool {
    if a.words.count == 1 || b.words.count == 1 { return a.keys == b.keys }
    let likeness = UtteranceLikeness(a.keys, b.keys)
    if likeness.isSame || (likeness.longestRun >= leastRunBesideCut && (a.hasCut || b.hasCut)) { return true }
    return hasSentence(of: a, in: b) || hasSentence(of: b, in: a)
  }

  private static func hasSentence(of a: QuotedPassage, in b: QuotedPassage) -> Bool {
    let starts = a.words.indices.filter { a.words[$0].opensSentence } + [a.words.count]
    for (start, end) in zip(starts, starts.dropFirst())
    where end - start >= leastSentence && end - start <= b.words.count {
      if UtteranceLikeness(a.words[start..<end].map(\.key), b.keys).isSameSentence { return true }
    }
    return false
  }
}
