extension Analysis {
  /// What readers said of a quotation and of its source: "confirmed", "assigned, source merged".
  public func checks(of quotation: Quotation) -> String? {
    joined(quotation.check, quotation.speaker)
  }

  /// What readers said of a figure and of its source.
  public func checks(of figure: Figure) -> String? {
    joined(figure.check, figure.saidBy)
  }

  private func joined(_ check: Check?, _ source: Int?) -> String? {
    let said = [check?.rawValue, source.flatMap { sources[$0].check }.map { "source \($0.word)" }].compactMap { $0 }
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }
}
