internal import NewsAnalysis

extension FigureTrace.Origin {
  /// As a reader would say it.
  var words: String {
    switch self {
    case .sentence: "its sentence"
    case .paragraph: "its paragraph"
    case .before: "the paragraph before"
    case .dateline: "the dateline"
    case .publication: "the day of publication"
    }
  }
}

extension FigureTrace.Likeness {
  /// As a reader would say it.
  var words: String {
    switch self {
    case .thing: "the same number of the same things"
    case .fate: "the same number of people with the same fate"
    case .words: "the same value, in sentences that speak of the same"
    }
  }
}
