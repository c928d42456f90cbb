internal import NewsAnalysis
internal import NewsText

/// The clauses of `figures` that look at a figure itself.
struct FigureFilter {
  private let corpus: OpenCorpus
  private let casualties: Set<Figure.Casualty>
  private let speaker: SourceChoice?
  private let subject: PhrasePattern?
  private let place: [String]?

  init(_ invocation: Invocation, _ corpus: OpenCorpus, speaker: SourceChoice?) throws(CommandError) {
    self.corpus = corpus
    self.speaker = speaker
    casualties = Set(Figure.Casualty.allCases.filter { invocation.has($0.rawValue) })
    place = invocation.text("place").map { FoldedWords.of($0) }
    subject = invocation.text("about").flatMap { PhrasePattern($0) }
    if subject == nil, let words = invocation.words("about") {
      throw CommandError("'about' needs a word to look for", at: words.columns)
    }
  }

  func takes(_ finding: Finding) -> Bool {
    let analysis = corpus.analyses[finding.article]
    let figure = analysis.figures[finding.item]
    if figure.check == .rejected { return false }
    if !casualties.isEmpty, figure.casualty.map({ casualties.contains($0) }) != true { return false }
    if let speaker, !isSaid(figure, by: speaker, finding.article) { return false }
    if let place, !FoldedWords.of(figure.place ?? "").contains(place) { return false }
    if let subject, !isAbout(subject, figure, analysis) { return false }
    return true
  }

  func isRepeat(_ finding: Finding) -> Bool {
    corpus.analyses[finding.article].figures[finding.item].sameAs != nil
  }

  private func isSaid(_ figure: Figure, by speaker: SourceChoice, _ article: Int) -> Bool {
    guard let wanted = speaker.index, let source = figure.saidBy else { return false }
    return corpus.sources.index(ofSource: source, inArticle: article) == wanted
  }

  private func isAbout(_ subject: PhrasePattern, _ figure: Figure, _ analysis: Analysis) -> Bool {
    let counted = Array((figure.counted ?? "").utf8)
    if !subject.matches(in: counted).isEmpty { return true }
    guard let sentence = analysis.sentences.first(where: { $0.contains(figure.range) }) else { return false }
    return subject.isFound(in: analysis.article.text, ranges: [sentence])
  }
}
