internal import NewsAnalysis

/// How an outlet's printing of a quotation is told in a word and in a mark.
enum GradeName: String, CaseIterable, Sendable {
  case fullest = "the fullest"
  case same = "the same"
  case typographic = "other marks"
  case shortened = "shortened"
  case cutMarked = "cut, marked"
  case cutUnmarked = "cut, not marked"
  case wordsDiffer = "words differ"
  case told = "told in its own words"

  /// `grade` is nil for the printing that the others are compared with.
  init(_ grade: QuotationGrade?) {
    self =
      switch grade {
      case nil: .fullest
      case .same: .same
      case .typographic: .typographic
      case .shortened: .shortened
      case .cutMarked: .cutMarked
      case .cutUnmarked: .cutUnmarked
      case .wordsDiffer: .wordsDiffer
      }
  }

  /// One column wide, without colour and in ASCII.
  var mark: String {
    switch self {
    case .fullest: "F"
    case .same: "="
    case .typographic: "~"
    case .shortened: "<"
    case .cutMarked: "c"
    case .cutUnmarked: "C"
    case .wordsDiffer: "D"
    case .told: "t"
    }
  }
}
