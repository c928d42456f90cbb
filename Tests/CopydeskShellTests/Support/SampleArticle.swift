import NewsAnalysis
import NewsText

@testable import CopydeskShell

/// Makes an analysis by naming the words that were found: each stands for its first place in the text.
struct SampleArticle {
  enum Manner {
    case plain, denied, wish
  }
  let id: String
  let title: String?
  let date: String?
  let outlet: String?
  let text: String

  init(id: String, title: String? = nil, date: String? = nil, outlet: String? = nil, text: String) {
    self.id = id
    self.title = title
    self.date = date
    self.outlet = outlet
    self.text = text
  }

  var article: Article {
    Article(
      id: id, text: Array(text.utf8), title: title, date: date.flatMap { CalendarDate(iso: $0) }, outlet: outlet)
  }

  func range(_ words: some StringProtocol) -> ByteRange {
    let (whole, part) = (Array(text.utf8), Array(words.utf8))
    let start = whole.indices.first { whole[$0...].starts(with: part) } ?? 0
    return ByteRange(start, start + part.count)
  }

  func source(_ name: String, _ kind: Source.Kind, role: String? = nil, statements: Int) -> Source {
    Source(name: name, kind: kind, isNamed: true, role: role, statements: statements, mentions: [range(name)])
  }

  func unnamed(_ name: String) -> Source {
    Source(name: name, kind: .person, isNamed: false, role: nil, statements: 0, mentions: [range(name)])
  }

  func quotation(
    _ content: String, _ kind: Quotation.Kind, cue: some StringProtocol, source: String, speaker: Int?,
    _ manner: Manner = .plain
  ) -> Quotation {
    Quotation(
      kind: kind, content: [range(content)], cue: [range(cue)], source: [range(source)], speaker: speaker,
      addressee: [], cueLemma: String(cue), isSpeech: manner != .wish, isNegated: manner == .denied, inside: nil,
      rule: "by-hand", confidence: 0.9)
  }

  func figure(
    _ words: String, low: Double?, high: Double?, _ bound: Figure.Bound, counted: String, saidBy: Int? = nil
  ) -> Figure {
    Figure(
      range: range(words), low: low, high: high, bound: bound, trend: nil,
      unit: MeasuredUnit(kind: .count, noun: "beam"), counted: counted, casualty: nil, quotation: nil, saidBy: saidBy,
      asOf: nil, place: nil, sameAs: nil)
  }

  func analysis(sources: [Source], quotations: [Quotation], figures: [Figure]) -> Analysis {
    let sentences = article.layout.paragraphs.map { $0.range }
    return Analysis(
      article: article, sentences: sentences, entities: [], sources: sources, quotations: quotations, figures: figures,
      dates: [], diagnostics: [])
  }
}
