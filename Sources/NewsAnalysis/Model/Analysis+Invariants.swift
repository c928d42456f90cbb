internal import NewsText

extension Analysis {
  /// Stops the program where the analysis breaks its own rules: every range inside the text, lists in text order, every
  /// index of something that is there. For tests, fuzzing and debug builds.
  public func checkInvariants() {
    for sentence in sentences { check(sentence) }
    for entity in entities {
      check(entity.range)
      precondition(entity.source.map { sources.indices.contains($0) } ?? true, "an entity's source is not there")
    }
    for source in sources { source.checkInvariants(in: article) }
    for (index, quotation) in quotations.enumerated() { check(quotation, at: index) }
    let starts = quotations.map { $0.content.first?.start ?? 0 }
    precondition(zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }, "quotations are not in text order")
  }

  private func check(_ range: ByteRange) {
    precondition(Int(range.end) <= article.text.count, "a range ends behind the text")
  }

  private func check(_ quotation: Quotation, at index: Int) {
    precondition(!quotation.content.isEmpty, "a quotation has no content")
    for list in [quotation.content, quotation.cue, quotation.source, quotation.addressee] {
      for range in list { check(range) }
      precondition(zip(list, list.dropFirst()).allSatisfy { $0.end <= $1.start }, "parts of a quotation overlap")
    }
    precondition(quotation.speaker.map { sources.indices.contains($0) } ?? true, "a speaker is not there")
    precondition((0...1).contains(quotation.confidence), "a confidence is no share")
    var outer = quotation.inside
    for _ in quotations.indices {
      guard let current = outer else { return }
      precondition(quotations.indices.contains(current) && current != index, "a quotation stands inside itself")
      outer = quotations[current].inside
    }
    preconditionFailure("quotations stand inside each other in a ring")
  }
}

extension Source {
  /// Stops the program where a mention lies outside `article` or the mentions are not in text order.
  func checkInvariants(in article: Article) {
    precondition(!name.isEmpty, "a source has no name")
    precondition(statements >= 0, "a source has a negative number of statements")
    precondition(mentions.allSatisfy { Int($0.end) <= article.text.count }, "a mention ends behind the text")
    precondition(zip(mentions, mentions.dropFirst()).allSatisfy { $0.start <= $1.start }, "mentions are not in order")
  }
}
