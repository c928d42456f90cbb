import NewsText
import Testing

@testable import NewsAnalysis

struct SourceChangeTests {
  /// An article in which each of `names` is credited with one statement.
  private func analysis(_ text: String, crediting names: [String], named: Source.Kind = .person) -> Analysis {
    let article = ComparedArticles.article(text)
    let sources = names.map { name in
      Source(
        name: name, kind: named, isNamed: !name.hasPrefix("a "), role: nil, statements: 1,
        mentions: [ComparedArticles.place(of: name, in: article)])
    }
    return ComparedArticles.analysis(article, sources: sources)
  }

  private func changes(_ left: Analysis, _ right: Analysis) -> [String] {
    Comparison(left: left, right: right).changes.filter { $0.kind == .source }.map {
      "\($0.operation.rawValue) \($0.left?.text ?? $0.right?.text ?? ""): \($0.detail ?? "-")"
    }
  }

  private let varga = "The pier stays open, Ilse Varga said on the square."
  private let brandt = "The pier stays open, Tom Brandt said on the square."

  @Test func `a named source that lost its words is removed, and a new one added`() {
    #expect(
      changes(analysis(varga, crediting: ["Ilse Varga"]), analysis(brandt, crediting: ["Tom Brandt"]))
        == ["removed Ilse Varga: -", "added Tom Brandt: -"])
  }

  @Test func `one that is still named is said to be so`() {
    #expect(
      changes(analysis(varga, crediting: ["Ilse Varga"]), analysis(varga, crediting: []))
        == ["removed Ilse Varga: named there, not credited with words"])
  }

  @Test func `an acronym and its long form are one source`() {
    let long = analysis(
      "The Harbour Safety Board said the pier stays open.", crediting: ["Harbour Safety Board"], named: .organisation)
    let short = analysis("The HSB said the pier stays open.", crediting: ["HSB"], named: .organisation)
    #expect(changes(long, short).isEmpty)
  }

  @Test func `an unnamed source of two versions is one, of two outlets it is not`() {
    let text = "The pier stays open until the end of the year, a harbour official said on the square before the vote."
    let other = "Nobody will close the pier this year, a harbour official told reporters."
    let version = analysis(text, crediting: ["a harbour official"])
    let outlet = analysis(other, crediting: ["a harbour official"])
    #expect(Comparison(left: version, right: version).sources.map(\.creditingArticles) == [[0, 1]])
    #expect(Comparison(left: version, right: outlet).sources.map(\.creditingArticles) == [[0], [1]])
  }

  @Test func `a quotation that loses the name of its speaker is told`() {
    func quoting(_ name: String) -> Analysis {
      let article = ComparedArticles.article("“The valve was closed in March,” \(name) said.")
      let place = ComparedArticles.place(of: name, in: article)
      let content = ComparedArticles.place(of: "“The valve was closed in March,”", in: article)
      let source = Source(
        name: name, kind: .person, isNamed: !name.hasPrefix("a "), role: nil, statements: 1, mentions: [place])
      let quotation = Quotation(
        kind: .direct, content: [content], cue: [], source: [place], speaker: 0, addressee: [], cueLemma: "say",
        isSpeech: true, isNegated: false, inside: nil, rule: "test", confidence: 1)
      return ComparedArticles.analysis(article, sources: [source], quotations: [quotation])
    }
    #expect(
      changes(quoting("Ilse Varga"), quoting("a port official")).contains(
        "changed Ilse Varga: Ilse Varga → unnamed"))
    #expect(changes(quoting("Ilse Varga"), quoting("Varga")).isEmpty)
  }

  @Test func `a pronoun that was read to mean another is no lost source`() {
    func quoting(_ name: String) -> Analysis {
      let article = ComparedArticles.article("The pier stays open until the end of the year, he said on the square.")
      let content = ComparedArticles.place(of: "The pier stays open", in: article)
      let mention = ComparedArticles.place(of: "he said", in: article)
      let source = Source(
        name: name, kind: .person, isNamed: true, role: nil, statements: 1,
        mentions: [ByteRange(mention.start, mention.start + 2)])
      let quotation = Quotation(
        kind: .indirect, content: [content], cue: [], source: source.mentions, speaker: 0, addressee: [],
        cueLemma: "say", isSpeech: true, isNegated: false, inside: nil, rule: "test", confidence: 1)
      return ComparedArticles.analysis(article, sources: [source], quotations: [quotation])
    }
    #expect(changes(quoting("Ilse Varga"), quoting("Tom Brandt")).allSatisfy { !$0.hasPrefix("removed") })
  }
}
