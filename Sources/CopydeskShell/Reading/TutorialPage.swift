internal import NewsAnalysis
internal import NewsText

/// A step of the tutorial as it is told on one corpus.
struct TutorialPage {
  let corpus: OpenCorpus
  let step: Int
  let settings: Settings

  func lines() -> [StyledLine] {
    guard let current = TutorialStep(rawValue: step) else {
      return StyledLine("That was the last step. 'help' lists all commands, 'help WORD' explains one.", .heading)
        .wrapped(to: settings.width)
    }
    let title = "Step \(step + 1) of \(TutorialStep.allCases.count)"
    return [StyledLine(title, .heading)] + StyledLine(current.lesson).wrapped(to: settings.width)
      + [prompt(for: current)]
  }

  /// What to type.
  var prompt: StyledLine { TutorialStep(rawValue: step).map { prompt(for: $0) } ?? StyledLine() }

  private func prompt(for step: TutorialStep) -> StyledLine {
    StyledLine("Type: ", .faint) + StyledLine(line(for: step), .code)
  }

  /// What to type, with names of this corpus.
  private func line(for step: TutorialStep) -> String {
    switch step {
    case .articles: "articles"
    case .sources: "sources"
    case .quotes: "quotes by \(speaker)"
    case .show: "show \(reference)"
    case .keep: "A = quotes by \(speaker)"
    case .shape: "quotes | count by outlet | bars"
    case .figures: "figures"
    case .unnamed: "unnamed"
    case .diff: "diff \(corpus.articles.prefix(2).map { $0.id }.joined(separator: " "))"
    case .save: "save lesson.md"
    }
  }

  /// The one who is quoted most; any name where nobody is.
  private var speaker: String { corpus.sources.sources.first?.name ?? "NAME" }

  private var reference: String {
    let first = corpus.analyses.indices.first { !corpus.analyses[$0].quotations.isEmpty }
    return first.map { corpus.reference(toQuotation: Finding(article: $0, item: 0)).description } ?? "ARTICLE:q1"
  }
}

extension Desk {
  /// What the tutorial says to a line that does what its step asks for; the next step is then open.
  mutating func tutorialLines(after statement: Statement) -> [StyledLine] {
    guard let step = tutorial.flatMap({ TutorialStep(rawValue: $0) }), let inUse else { return [] }
    guard step.isDone(by: statement) else {
      let page = TutorialPage(corpus: corpora[inUse], step: step.rawValue, settings: settings)
      return step.isBegun(by: statement) ? ["", StyledLine("Not yet. ", .faint) + page.prompt] : []
    }
    let next = step.rawValue + 1
    tutorial = next < TutorialStep.allCases.count ? next : nil
    return ["", StyledLine("Step \(next) is done.", .match)]
      + TutorialPage(corpus: corpora[inUse], step: next, settings: settings).lines()
  }
}
