internal import CopydeskShell
internal import Mustache
internal import NewsAnalysis
internal import NewsText

/// Fills the page's template from an analysed corpus.
struct CorpusPage {
  private let corpus: AnalysedCorpus

  init(_ corpus: AnalysedCorpus) {
    self.corpus = corpus
  }

  func bytes() throws(CorpusExportError) -> [UInt8] {
    do {
      let template = try MustacheTemplate(string: PageTemplate.page)
      return Array(template.render(values).utf8)
    } catch {
      throw .unsuitable(reason: "the page's template cannot be read: \(error)")
    }
  }

  private var values: [String: Any] {
    [
      "name": shown(corpus.corpus.name), "style": PageTemplate.style, "styleHash": PageTemplate.styleHash,
      "digest": corpus.corpus.digest.hexadecimal.prefix(12), "count": corpus.analyses.count,
      "articles": corpus.analyses.map(article),
    ]
  }

  private func shown(_ text: String) -> String { VisibleText.of(text) }

  private func article(_ analysis: Analysis) -> [String: Any] {
    let article = analysis.article
    let marking = Marking(analysis)
    let facts = [article.outlet, article.date?.description, article.author].compactMap { $0 }
    return [
      "id": shown(article.id), "title": shown(article.title ?? article.id),
      "facts": shown(facts.joined(separator: " · ")), "url": link(article.url),
      "paragraphs": article.layout.paragraphs.map { ["runs": runs(of: $0, marking, article)] },
      "sources": sources(of: analysis),
      "unattributed": analysis.figures.count { $0.saidBy == nil },
    ]
  }

  /// Only web addresses become links.
  private func link(_ url: String?) -> String {
    guard let url, url.hasPrefix("https://") || url.hasPrefix("http://") else { return "" }
    return shown(url)
  }

  private func runs(of paragraph: Layout.Paragraph, _ marking: Marking, _ article: Article) -> [[String: Any]] {
    paragraph.fragments.enumerated().flatMap { index, fragment in
      let blank: [[String: Any]] = index > 0 ? [["text": " ", "isMarked": false]] : []
      return blank
        + marking.runs(of: fragment).map { run in
          [
            "text": shown(article.string(run.range)), "isMarked": !run.classes.isEmpty,
            "classes": run.classes.joined(separator: " "), "explanation": shown(run.explanation),
            "opened": run.opened, "isOpening": !run.opened.isEmpty,
          ]
        }
    }
  }

  private func sources(of analysis: Analysis) -> [[String: Any]] {
    let quoted = analysis.sources.enumerated().filter { $0.element.statements > 0 }
    let most = quoted.map { $0.element.statements }.max() ?? 1
    return quoted.sorted { ($1.element.statements, $0.offset) < ($0.element.statements, $1.offset) }.map { _, source in
      [
        "name": shown(source.readName), "role": shown(source.role ?? ""), "statements": source.statements,
        "kind": kind(of: source),
        "share": source.statements * 100 / most,
      ]
    }
  }

  /// "person, not named, merged by a reader"
  private func kind(of source: Source) -> String {
    let parts = [
      source.kind.rawValue, source.isNamed ? nil : "not named", source.check.map { "\($0.word) by a reader" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
