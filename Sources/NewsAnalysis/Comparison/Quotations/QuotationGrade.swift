/// How the words of one utterance differ between two places where they are printed.
public enum QuotationGrade: String, Sendable, CaseIterable, Comparable {
  /// Not one character differs but white space and the comma or point at the end.
  case same
  /// Only marks, capitals or the spelling of a word form ("do not", "don't") differ.
  case typographic
  /// One stands whole inside the other, or both are parts of one passage.
  case shortened
  /// Words are left out, and an ellipsis or brackets say so.
  case cutMarked = "cut-marked"
  /// Words are left out of the middle without a sign.
  case cutUnmarked = "cut-unmarked"
  case wordsDiffer = "words-differ"

  public static func < (a: QuotationGrade, b: QuotationGrade) -> Bool {
    a.order < b.order
  }

  private var order: Int {
    switch self {
    case .same: 0
    case .typographic: 1
    case .shortened: 2
    case .cutMarked: 3
    case .cutUnmarked: 4
    case .wordsDiffer: 5
    }
  }
}
