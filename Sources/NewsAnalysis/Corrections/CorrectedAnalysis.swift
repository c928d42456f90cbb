internal import NewsText

/// An analysis that takes readers' words about its items. Items keep their places, so references keep their meaning.
struct CorrectedAnalysis {
  private let original: Analysis
  private var quotations: [Quotation]
  private var figures: [Figure]
  private var sources: [Source]

  init(_ analysis: Analysis) {
    original = analysis
    quotations = analysis.quotations
    figures = analysis.figures
    sources = analysis.sources
  }

  var analysis: Analysis {
    Analysis(
      article: original.article, sentences: original.sentences, entities: original.entities,
      sources: countingStatements(), quotations: quotations, figures: figures, dates: original.dates,
      diagnostics: original.diagnostics)
  }

  mutating func apply(_ correction: Correction) {
    guard let index = original.index(of: correction) else { return }
    let speaker = correction.speaker.map { source(named: $0) }
    switch correction.item {
    case .quotation: quotations[index] = quotations[index].checked(correction.check, speaker: speaker)
    case .figure: figures[index] = figures[index].checked(correction.check, speaker: speaker)
    }
  }

  /// The source of that name in the article, new where the article had none.
  private mutating func source(named name: String) -> Int {
    if let index = sources.firstIndex(where: { $0.name == name }) { return index }
    sources.append(Source(name: name, kind: .other, isNamed: true, role: nil, statements: 0, mentions: []))
    return sources.count - 1
  }

  private func countingStatements() -> [Source] {
    var counts = Array(repeating: 0, count: sources.count)
    for quotation in quotations where quotation.counts {
      if let speaker = quotation.speaker { counts[speaker] += 1 }
    }
    return zip(sources, counts).map { source, count in
      Source(
        name: source.name, kind: source.kind, isNamed: source.isNamed, role: source.role, statements: count,
        mentions: source.mentions, anonymity: source.anonymity, check: source.check)
    }
  }
}
