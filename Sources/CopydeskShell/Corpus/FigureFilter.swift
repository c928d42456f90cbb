internal import NewsAnalysis
internal import NewsText

/// The clauses of `figures` that look at a figure itself.
struct FigureFilter: Sendable {
  private let corpus: OpenCorpus
  private let casualties: Set<Figure.Casualty>
  /// Money, percentages or both, where they were asked for.
  private let kinds: FigureTraits
  /// Only claims that nobody is named for.
  private let onlyClaims: Bool
  private let speaker: SourceChoice?
  private let subject: PhrasePattern?
  /// Which of the columns' texts are the place, and which count the subject; nil where neither was asked.
  private let isPlace: [Bool]?
  private let isSubject: [Bool]?

  /// `place` is asked for by 'in', where that names no article.
  init(
    _ invocation: Invocation, _ corpus: OpenCorpus, speaker: SourceChoice?, place: String? = nil
  ) throws(CommandError) {
    self.corpus = corpus
    onlyClaims = invocation.has("claimed")
    self.speaker = speaker
    casualties = Set(Figure.Casualty.allCases.filter { invocation.has($0.rawValue) })
    var kinds: FigureTraits = []
    if invocation.has("money") { kinds.insert(.money) }
    if invocation.has("percent") { kinds.insert(.percent) }
    self.kinds = kinds
    let subject = invocation.text("about").flatMap { PhrasePattern($0) }
    if subject == nil, let words = invocation.words("about") {
      throw CommandError("'about' needs a word to look for", at: words.columns)
    }
    self.subject = subject
    let places = [invocation.text("place"), place].compactMap { $0.map { FoldedWords.of($0) } }
    isPlace =
      places.isEmpty
      ? nil : corpus.figures.texts.map { text in places.allSatisfy { FoldedWords.of(text).contains($0) } }
    isSubject = subject.map { subject in
      corpus.figures.texts.map { !subject.matches(in: Array($0.utf8)).isEmpty }
    }
  }

  /// Those of the figures of `articles` that fit, in order, repeats among them.
  func figures(of articles: [Int]) -> [Finding] {
    let hopeful = subject.map { Set(corpus.articles(holding: $0)) }
    var fitting: [Finding] = []
    for article in articles {
      var last: NumberedAnalysis?
      for (item, row) in corpus.figures.rows(ofArticle: article).enumerated() where takes(row) {
        let finding = Finding(article: article, item: item)
        if isAbout(row) || hopeful?.contains(article) == true && isAbout(finding, &last) { fitting.append(finding) }
      }
    }
    return fitting
  }

  func isRepeat(_ finding: Finding) -> Bool {
    corpus.figures.traits(at: corpus.figures.row(of: finding)).contains(.repeated)
  }

  private func takes(_ row: Int) -> Bool {
    let traits = corpus.figures.traits(at: row)
    if traits.contains(.rejected) { return false }
    if !isOfKind(traits) || onlyClaims && !traits.contains(.claimed) { return false }
    if let speaker, speaker.index == nil || corpus.figures.speaker(at: row) != speaker.index { return false }
    if let isPlace, corpus.figures.place(at: row).map({ isPlace[$0] }) != true { return false }
    return true
  }

  /// Whether it is one of what was asked for by kind, or nothing was.
  private func isOfKind(_ traits: FigureTraits) -> Bool {
    if casualties.isEmpty, kinds.isEmpty { return true }
    return !traits.isDisjoint(with: kinds) || traits.casualty.map { casualties.contains($0) } == true
  }

  /// Whether it counts the subject, or none was asked.
  private func isAbout(_ row: Int) -> Bool {
    guard let isSubject else { return true }
    return corpus.figures.counted(at: row).map { isSubject[$0] } ?? false
  }

  /// Whether its sentence holds the subject's words.
  private func isAbout(_ finding: Finding, _ last: inout NumberedAnalysis?) -> Bool {
    let analysis = corpus.analysis(finding.article, keeping: &last)
    let figure = analysis.figures[finding.item]
    guard let subject, let sentence = analysis.sentences.first(where: { $0.contains(figure.range) }) else {
      return false
    }
    return subject.isFound(in: analysis.article.text, ranges: [sentence])
  }
}
