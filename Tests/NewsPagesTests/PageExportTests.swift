import CopydeskShell
import NewsAnalysis
import NewsPages
import NewsText
import Testing

struct PageExportTests {
  private func page(_ text: String, title: String = "A title", quotations: [Quotation] = []) throws -> String {
    let article = Article(id: "a", text: Array(text.utf8), title: title)
    let analysis = Analysis(
      article: article, sentences: [], entities: [],
      sources: [
        Source(name: "Ada Ruiz", kind: .person, isNamed: true, role: "engineer", statements: 1, mentions: [])
      ], quotations: quotations, figures: [], dates: [], diagnostics: [])
    let corpus = AnalysedCorpus(corpus: Corpus(name: "sample", articles: [article]), analyses: [analysis])
    return String(decoding: try PageExport().bytes(of: corpus, under: .none), as: UTF8.self)
  }

  @Test func `markup in an article is shown and never run`() throws {
    let page = try page("<script>alert(1)</script> & more", title: "<img src=x>")
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more"))
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img"))
  }

  @Test func `a policy lets nothing in but the page's own style`() throws {
    let page = try page("Text.")
    #expect(page.contains("default-src 'none'; style-src 'sha256-"))
    #expect(!page.contains("http://"))
    #expect(!page.contains("https://"))
  }

  @Test func `the parts of an attribution are marked with their speaker and rule`() throws {
    let quotation = Quotation(
      kind: .direct, content: [ByteRange(0, 8)], cue: [ByteRange(14, 18)], source: [ByteRange(9, 13)], speaker: 0,
      addressee: [], cueLemma: "say", isSpeech: true, isNegated: false, inside: nil, rule: "a-rule", confidence: 1)
    let page = try page("\"Early.\" Ruiz said.", quotations: [quotation])
    #expect(
      page.contains(
        #"<sup>q1</sup><span class="quoted" title="q1 direct: Ada Ruiz (rule a-rule)">&quot;Early.&quot;</span>"#))
    #expect(!page.contains("<sup></sup>"))
    #expect(page.contains(#"<span class="source" title="q1 direct: Ada Ruiz (rule a-rule)">Ruiz</span>"#))
  }

  @Test func `control characters are made visible`() throws {
    #expect(try page("a\u{1b}]0;x\u{7}b \u{202e}c").contains("a␛]0;x␇b ␣c"))
  }
}
