internal import NewsText

/// Grades how one utterance differs between two places.
struct QuotationGrading {
  private let shorter: QuotedPassage
  private let longer: QuotedPassage
  private var grade = QuotationGrade.shortened

  /// A run this short at the rim of the match, this far from the next one, is common by chance.
  private static let chanceLength = 2
  private static let chanceDistance = 6

  /// `a` and `b` with the texts they stand in.
  static func grade(_ a: QuotedPassage, in left: [UInt8], _ b: QuotedPassage, in right: [UInt8]) -> QuotationGrade {
    if a.keys == b.keys {
      return Spelling.isSame(a.parts, in: left, b.parts, in: right) ? .same : .typographic
    }
    let inOrder = a.words.count <= b.words.count
    var grading = QuotationGrading(shorter: inOrder ? a : b, longer: inOrder ? b : a)
    grading.run()
    return grading.grade
  }

  private init(shorter: QuotedPassage, longer: QuotedPassage) {
    self.shorter = shorter
    self.longer = longer
  }

  private mutating func run() {
    let runs = tellingRuns()
    guard let first = runs.first, let last = runs.last else {
      grade = .wordsDiffer
      return
    }
    gradeStart(first)
    for (run, next) in zip(runs, runs.dropFirst()) { gradeGap(between: run, next) }
    gradeEnd(last)
  }

  private mutating func raise(to other: QuotationGrade) {
    grade = max(grade, other)
  }

  /// Whether both sides open a sentence with the run.
  private func opensSentence(_ run: SequenceMatching.Run) -> Bool {
    shorter.words[run.left].opensSentence && longer.words[run.right].opensSentence
  }

  /// The common runs without single words in the middle and scattered words at the rims.
  private func tellingRuns() -> [SequenceMatching.Run] {
    var runs = CommonRuns(shorter.keys, longer.keys).runs.filter {
      $0.count > 1 || $0.left == 0 || $0.left + $0.count == shorter.words.count
    }
    while runs.count > 1, runs[0].count <= Self.chanceLength, !opensSentence(runs[0]),
      runs[1].right - runs[0].right - runs[0].count > Self.chanceDistance
    { runs.removeFirst() }
    while let last = runs.last, let previous = runs.dropLast().last, last.count <= Self.chanceLength,
      last.right - previous.right - previous.count > Self.chanceDistance
    { runs.removeLast() }
    return runs
  }

  /// Words before the first run on both sides: a cut between sentences, a cut that is marked, or other words. Words of
  /// one side alone are a rest that the other left away, unless it has put its own in brackets in their place:
  /// "[The owners] knew" for "They knew".
  private mutating func gradeStart(_ run: SequenceMatching.Run) {
    let (a, b) = (shorter.words[run.left], longer.words[run.right])
    guard run.left > 0, run.right > 0 else {
      if run.left == 0 ? run.right > 0 && a.isAfterBracket : b.isAfterBracket { raise(to: .cutMarked) }
      return
    }
    if a.isAfterCut || b.isAfterCut {
      raise(to: .cutMarked)
    } else {
      raise(to: a.opensSentence && b.opensSentence ? .cutUnmarked : .wordsDiffer)
    }
  }

  private mutating func gradeGap(between run: SequenceMatching.Run, _ next: SequenceMatching.Run) {
    let a = run.left + run.count..<next.left
    let b = run.right + run.count..<next.right
    let isMarked =
      shorter.words[a.lowerBound...a.upperBound].contains(where: \.isAfterCut)
      || longer.words[b.lowerBound...b.upperBound].contains(where: \.isAfterCut)
    if isMarked {
      raise(to: .cutMarked)
    } else {
      raise(to: a.isEmpty || b.isEmpty ? .cutUnmarked : .wordsDiffer)
    }
  }

  private mutating func gradeEnd(_ run: SequenceMatching.Run) {
    let (a, b) = (run.left + run.count, run.right + run.count)
    guard a < shorter.words.count, b < longer.words.count else {
      let isReplaced =
        a == shorter.words.count ? b < longer.words.count && shorter.endsWithBracket : longer.endsWithBracket
      if isReplaced { raise(to: .cutMarked) }
      return
    }
    let (next, other) = (shorter.words[a], longer.words[b])
    if next.isAfterCut || other.isAfterCut {
      raise(to: .cutMarked)
    } else {
      raise(to: next.opensSentence && other.opensSentence ? .cutUnmarked : .wordsDiffer)
    }
  }
}
