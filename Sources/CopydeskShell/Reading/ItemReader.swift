internal import NewsAnalysis
internal import NewsText

/// Makes the pages of what was found in one article.
struct ItemReader {
  let corpus: OpenCorpus
  let article: Int

  private var analysis: Analysis { corpus.analyses[article] }

  func quotation(_ index: Int, _ settings: Settings) -> ItemPage {
    let quotation = analysis.quotations[index]
    let lemma = quotation.cueLemma.map { " (\($0))" } ?? ""
    return page(
      quotation.content, QuotationMarks.of(quotation),
      [
        .init("quotation", reference(.quotation(index)) + ", \(quotation.kind.rawValue)", .reference),
        .init("source", sourceText(quotation.speaker, quotation.source), .source),
        .init("role", quotation.speaker.flatMap { analysis.sources[$0].role }),
        .init("cue", words(quotation.cue).map { $0 + lemma }, .cue),
        .init("spoken to", words(quotation.addressee)),
        .init("within", quotation.inside.map { reference(.quotation($0)) }, .reference),
        .init("denied", quotation.isNegated ? "the text says that this was not said" : nil, .warning),
        .init("not speech", quotation.isSpeech ? nil : "a thought, plan or wish"),
        .init("checked", analysis.checks(of: quotation).map { "\($0) by a reader" }, .warning),
        .init("read by", "\(quotation.rule); sure of the reading \(NumberText.percent(quotation.confidence))"),
      ], settings)
  }

  func figure(_ index: Int, _ settings: Settings) -> ItemPage {
    let figure = analysis.figures[index]
    return page(
      [figure.range], [StyledRange(range: figure.range, style: .number)],
      [
        .init("figure", reference(.figure(index)), .reference),
        .init("bound", bound(of: figure)),
        .init("counted", figure.counted ?? figure.unit.shown),
        .init("said by", voice(of: figure), .source),
        .init("in", figure.quotation.map { reference(.quotation($0)) }, .reference),
        .init("place", traced(figure.place, figure.trace.placeFrom)),
        .init("as of", traced(figure.asOf, figure.trace.asOfFrom)), .init("trend", figure.trend?.rawValue),
        .init("checked", analysis.checks(of: figure).map { "\($0) by a reader" }, .warning),
        .init("repeats", figure.sameAs.map { reference(.figure($0)) + because(figure) }, .reference),
        .init("told", told(index)),
      ], settings)
  }

  private func voice(of figure: Figure) -> String {
    if let source = sourceText(figure.saidBy, []) { return source }
    guard let claim = figure.trace.claim, let words = words([claim]) else { return "the article, in its own voice" }
    return "nobody named: told as a claim (“\(words)”)"
  }

  /// "Orsk (from the dateline)".
  private func traced(_ value: String?, _ origin: FigureTrace.Origin?) -> String? {
    value.map { value in value + (origin.map { " (from \($0.words))" } ?? "") }
  }

  private func because(_ figure: Figure) -> String {
    figure.trace.likeness.map { ": \($0.words)" } ?? ""
  }

  /// "2×: also a12:f7".
  private func told(_ index: Int) -> String? {
    let others = analysis.figures.indices.filter { analysis.figures[$0].sameAs == index }
    guard !others.isEmpty else { return nil }
    return "\(others.count + 1)×: also " + others.map { reference(.figure($0)) }.joined(separator: ", ")
  }

  func source(_ index: Int, _ settings: Settings) -> ItemPage {
    let source = analysis.sources[index]
    let known = corpus.sources.sources[corpus.sources.index(ofSource: index, inArticle: article)]
    return page(
      source.mentions, source.mentions.map { StyledRange(range: $0, style: .source) },
      [
        .init("source", reference(.source(index)), .reference), .init("name", known.name, .source),
        .init("also called", known.otherNames.isEmpty ? nil : known.otherNames.joined(separator: "; ")),
        .init("kind", source.kind.rawValue + (source.isNamed ? "" : ", unnamed")), .init("role", source.role),
        .init("checked", source.check.map { "\($0.word) by a reader" }, .warning),
        .init(
          "here",
          "\(NumberText.counted(source.statements, Noun("statement"))), "
            + NumberText.counted(source.mentions.count, Noun("mention"))),
        .init(
          "in the corpus",
          "\(NumberText.counted(known.statements, Noun("statement"))) in "
            + NumberText.counted(known.articleCount, .article)),
      ], settings)
  }

  func date(_ index: Int, _ settings: Settings) -> ItemPage {
    let date = analysis.dates[index]
    return page(
      [date.range], [],
      [
        .init("date", reference(.date(index)), .reference), .init("type", date.kind.rawValue),
        .init("value", date.value), .init("modifier", date.modifier),
      ], settings)
  }

  func passage(_ range: ByteRange, _ settings: Settings) -> ItemPage {
    page([range], [], [], settings)
  }

  private func page(
    _ ranges: [ByteRange], _ marks: [StyledRange], _ facts: [ItemPage.Fact], _ settings: Settings
  ) -> ItemPage {
    let article = analysis.article
    let published = [article.outlet, article.date?.description, article.title].compactMap { $0 }
    let outlet = ItemPage.Fact("reported by", published.isEmpty ? nil : published.joined(separator: " · "))
    return ItemPage(analysis: analysis, ranges: ranges, marks: marks, facts: facts + [outlet], settings: settings)
  }

  private func reference(_ item: Reference.Item) -> String {
    Reference(article: analysis.article.id, item: item).description
  }

  private func sourceText(_ source: Int?, _ mention: [ByteRange]) -> String? {
    let cell = corpus.sourceCell(source, article, mention: mention)
    return cell.isEmpty ? nil : cell.shown
  }

  private func words(_ ranges: [ByteRange]) -> String? {
    ranges.isEmpty ? nil : Passage(text: analysis.article.text, ranges: ranges).string
  }

  private func bound(of figure: Figure) -> String {
    let ends = [figure.low, figure.high].compactMap { $0.map { NumberText.decimal($0) } }
    let unique = ends.count == 2 && ends[0] == ends[1] ? [ends[0]] : ends
    return figure.bound == .vague ? "vague" : "\(figure.bound.rawValue) \(unique.joined(separator: " to "))"
  }
}
