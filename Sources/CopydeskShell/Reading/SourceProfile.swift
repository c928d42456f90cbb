internal import NewsAnalysis
internal import NewsText

/// What a corpus knows of one source.
struct SourceProfile: Sendable {
  let corpus: OpenCorpus
  /// In `CorpusSources.sources`.
  let index: Int

  private static let most = 8

  func lines(_ settings: Settings) -> [StyledLine] {
    let source = corpus.sources.sources[index]
    let said = corpus.quotations.quotations(of: index).filter { finding in
      let traits = corpus.traits(of: finding)
      return traits.counts && traits.isReported
    }
    let facts: [ItemPage.Fact] = [
      .init("also called", list(source.otherNames)),
      .init("kind", source.kind.rawValue + (source.isNamed ? "" : ", unnamed")),
      .init("checked", source.check.map { "\($0.word) by a reader" }, .warning), .init("roles", list(source.roles)),
      .init("quoted", extent(said)),
      .init("mentioned", "in \(NumberText.counted(source.articleCount, .article))"), .init("verbs", verbs(said)),
      .init("speaks about", subjects(said), .source),
    ]
    return [StyledLine(source.name, .heading)] + FactList(facts: facts, settings: settings).lines()
      + edge("first quotation", ordered(said).first, settings)
      + (said.count > 1 ? edge("last quotation", ordered(said).last, settings) : [])
  }

  private func list(_ names: [String]) -> String? {
    guard !names.isEmpty else { return nil }
    let rest = names.count > Self.most ? [", and \(names.count - Self.most) more"] : []
    return names.prefix(Self.most).joined(separator: "; ") + rest.joined()
  }

  private func extent(_ said: [Finding]) -> String {
    guard !said.isEmpty else { return "not in this corpus" }
    let articles = Set(said.map { $0.article })
    let outlets = Set(articles.compactMap { corpus.articles[$0].outlet })
    return "\(NumberText.counted(said.count, Noun("time"))) in \(NumberText.counted(articles.count, .article)), "
      + NumberText.counted(outlets.count, .outlet)
  }

  private func verbs(_ said: [Finding]) -> String? {
    let groups = Grouping(said.filter { corpus.lemma(of: $0) != nil }) { corpus.lemma(of: $0) ?? 0 }
    return list(groups.mostFirst.map { "\(corpus.quotations.lemmaNames[$0.key]) \($0.members.count)" })
  }

  /// Whom the quotations name, most often first.
  private func subjects(_ said: [Finding]) -> String? {
    var last: NumberedAnalysis?
    let pairs = said.flatMap { finding in
      corpus.subjects(of: finding, in: corpus.analysis(finding.article, keeping: &last)).filter { $0 != index }
        .map { Finding(article: $0, item: finding.article) }
    }
    let groups = Grouping(pairs) { $0.article }.mostFirst
    return list(groups.map { "\(corpus.sources.sources.name(at: $0.key)) \($0.members.count)" })
  }

  /// By date, undated last, then in the corpus's order.
  private func ordered(_ said: [Finding]) -> [Finding] {
    said.sorted { a, b in
      switch (corpus.articles[a.article].date, corpus.articles[b.article].date) {
      case (let left?, let right?) where left != right: left < right
      case (nil, .some): false
      case (.some, nil): true
      default: a < b
      }
    }
  }

  private func edge(_ title: String, _ finding: Finding?, _ settings: Settings) -> [StyledLine] {
    guard let finding else { return [] }
    let article = corpus.articles[finding.article]
    let published = [article.date?.description, article.outlet].compactMap { $0 }.joined(separator: ", ")
    let head =
      StyledLine("\(title): ", .faint) + StyledLine(corpus.reference(toQuotation: finding).description, .reference)
      + StyledLine("  \(published)")
    let words = Passage(text: article.text, ranges: corpus.quotation(finding).content).string
    let body = TextFitting.wrapped(VisibleText.of(words), to: settings.width - 4, atMost: 3)
    return [""] + head.wrapped(to: settings.width) + body.map { StyledLine("    ") + StyledLine($0, .quotation) }
  }
}

extension OpenCorpus {
  /// The sources that a quotation's words mention, pronouns too, each once, by their first mention; `analysis` is that of
  /// its article.
  func subjects(of finding: Finding, in analysis: Analysis) -> [Int] {
    let content = analysis.quotations[finding.item].content
    var found: [Int] = []
    for (source, entry) in analysis.sources.enumerated() {
      let isNamed = entry.mentions.contains { mention in content.contains { $0.contains(mention) } }
      let index = sources.index(ofSource: source, inArticle: finding.article)
      if isNamed, !found.contains(index) { found.append(index) }
    }
    return found
  }
}
