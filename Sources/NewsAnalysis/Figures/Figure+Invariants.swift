internal import NewsText

extension Figure {
  /// Stops the program where the figure breaks what its declaration promises; for tests, fuzzing and debug builds.
  public func checkInvariants(in analysis: Analysis) {
    precondition(!range.isEmpty && Int(range.end) <= analysis.article.text.count, "a figure stands in the text")
    precondition(low != nil || high != nil, "a figure has a value")
    precondition(low?.isFinite ?? true && high?.isFinite ?? true, "a figure's value is finite")
    precondition(unit.per.count <= 1, "a figure is a rate of one unit at most")
    precondition(quotation.map { $0 < analysis.quotations.count } ?? true, "a figure's quotation exists")
    precondition(saidBy.map { $0 < analysis.sources.count } ?? true, "a figure's source exists")
    precondition(sameAs.map { $0 < analysis.figures.count } ?? true, "a figure repeats one of its article")
    precondition((sameAs == nil) == (trace.likeness == nil), "a repetition has its reason")
    precondition((place == nil) == (trace.placeFrom == nil), "a place stands somewhere")
    precondition((asOf == nil) == (trace.asOfFrom == nil), "a day stands somewhere")
    precondition(trace.claim == nil || saidBy == nil, "a claim with a source is that source's")
    checkBound()
  }

  private func checkBound() {
    switch bound {
    case .exact, .about: precondition(low == high, "an exact figure has one value")
    case .atLeast, .moreThan, .vague: precondition(low != nil && high == nil, "a lower bound has no upper end")
    case .atMost, .lessThan: precondition(low == nil && high != nil, "an upper bound has no lower end")
    case .between:
      if let low, let high { precondition(low <= high, "a range's low end is not above its high end") }
    }
  }
}
