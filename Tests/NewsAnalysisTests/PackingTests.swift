import NewsText
import Testing

@testable import NewsAnalysis

struct PackingTests {
  private static let texts = [
    "“We shall rise,” Ada Quill said. At least 40 barges sank on Tuesday, she told reporters.\n\nPrices rose 3.5% to $70 a barrel, up from £5bn.",
    "", "No words of anybody.", "“Unpaired, said nobody.\n\n❌\n\nBetween 10 and 20 people were hurt in Pell.",
  ]

  private func article(_ text: String) -> Article {
    Article(
      id: "x", text: Array(text.utf8), title: "Barges", date: CalendarDate(iso: "2020-02-29"), outlet: "Quay Post",
      credits: ["AP", "Reuters"], layout: Layout(of: Array(text.utf8), title: "Barges", form: .page))
  }

  @Test(arguments: texts)
  func `an analysis is the same after it was packed`(text: String) throws {
    let analysis = Analyzer().analyze(article(text))
    let bytes = analysis.packed
    let copy = try Analysis(unpacking: ByteReader(bytes, in: bytes.indices), of: analysis.article)
    #expect(copy.annotationLine() == analysis.annotationLine())
    #expect(copy.quotations == analysis.quotations)
    #expect(copy.figures == analysis.figures)
    #expect(copy.sources == analysis.sources)
    #expect(copy.entities == analysis.entities)
    #expect(copy.dates == analysis.dates)
    #expect(copy.diagnostics == analysis.diagnostics)
    copy.checkInvariants()
  }

  @Test(arguments: texts)
  func `an article is the same after it was packed`(text: String) throws {
    let article = article(text)
    let bytes = article.packed
    let copy = try Article(unpacking: ByteReader(bytes, in: bytes.indices), id: "x", text: article.text)
    #expect(copy.digest == article.digest)
    #expect(copy.packed == bytes)
    #expect(copy.layout.paragraphs == article.layout.paragraphs)
    #expect(copy.layout.furniture == article.layout.furniture)
    #expect(copy.diagnostics == article.diagnostics)
  }

  @Test func `bytes that were cut or changed are refused or read, and never stop the program`() {
    let analysis = Analyzer().analyze(article(Self.texts[0]))
    let bytes = analysis.packed
    for length in bytes.indices {
      #expect(throws: DamagedBytes.self) {
        try Analysis(unpacking: ByteReader(bytes, in: 0..<length), of: analysis.article)
      }
    }
    for place in bytes.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var damaged = bytes
        damaged[place] ^= change
        let read = try? Analysis(unpacking: ByteReader(damaged, in: damaged.indices), of: analysis.article)
        for quotation in read?.quotations ?? [] {
          #expect(Int(quotation.content[0].end) <= analysis.article.text.count)
        }
      }
    }
  }

  @Test func `a record that cannot be read is made good by reading the article again`() {
    let article = article(Self.texts[0])
    let analyses = Analyses(of: [article], records: PackedRecords([[0xFF, 0xFF]]))
    #expect(analyses[0].annotationLine() == Analyzer().analyze(article).annotationLine())
  }

  @Test func `sources are found alike after they were packed`() throws {
    let analyses = [Self.texts[0], Self.texts[3]].map { Analyzer().analyze(article($0)) }
    let corpus = AnalysedCorpus(corpus: Corpus(name: "x", articles: analyses.map(\.article)), analyses: analyses)
    let sources = CorpusSources(corpus)
    var blocks = BlockWriter()
    sources.pack(into: &blocks)
    var reader = BlockReader(blocks.blocks)
    let copy = try CorpusSources(unpacking: &reader, articles: 2)
    #expect(Array(copy.sources) == Array(sources.sources))
    for name in ["quill", "Ada Quill", "Ms Quill", "Ada Quil", "nobody", "ada"] {
      #expect(copy.match(name) == sources.match(name))
    }
    for missing in blocks.blocks.indices {
      var rest = blocks.blocks
      rest[missing] = []
      var reader = BlockReader(rest)
      _ = try? CorpusSources(unpacking: &reader, articles: 2)
    }
  }
}
