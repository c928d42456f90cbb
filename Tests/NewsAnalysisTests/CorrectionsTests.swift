import NewsAnalysis
import NewsText
import Testing

struct CorrectionsTests {
  private let article = Article(id: "a", text: Array("“Früh.” Ada Ruiz said. “Late.” She left.".utf8), title: "T")

  private var analysis: Analysis {
    Analysis(
      article: article, sentences: [], entities: [],
      sources: [Source(name: "Ada Ruiz", kind: .person, isNamed: true, role: nil, statements: 2, mentions: [])],
      quotations: [quotation(ByteRange(0, 12)), quotation(ByteRange(28, 39))], figures: [], dates: [],
      diagnostics: [])
  }

  private func quotation(_ range: ByteRange) -> Quotation {
    Quotation(
      kind: .direct, content: [range], cue: [], source: [], speaker: 0, addressee: [], cueLemma: nil, isSpeech: true,
      isNegated: false, inside: nil, rule: "a-rule", confidence: 1)
  }

  private func correction(_ place: Range<Int>, _ check: Check, to speaker: String? = nil) -> Correction {
    Correction(
      article: article.digest.hexadecimal, item: .quotation, place: place, check: check, speaker: speaker)
  }

  @Test func `a rejected quotation keeps its place and is not counted`() {
    var corrections = Corrections()
    corrections.add(correction(0..<7, .rejected))
    let corrected = corrections.applied(to: analysis)
    #expect(corrected.quotations.map { $0.check } == [.rejected, nil])
    #expect(corrected.quotations.map { $0.counts } == [false, true])
    #expect(corrected.sources[0].statements == 1)
  }

  @Test func `an assigned quotation moves to a source that the article did not have`() {
    var corrections = Corrections()
    corrections.add(correction(23..<30, .assigned, to: "Ben Oduya"))
    let corrected = corrections.applied(to: analysis)
    #expect(corrected.sources.map { $0.name } == ["Ada Ruiz", "Ben Oduya"])
    #expect(corrected.sources.map { $0.statements } == [1, 1])
    #expect(corrected.quotations[1].speaker == 1)
  }

  @Test func `of two words about one quotation the later holds`() {
    var corrections = Corrections()
    corrections.add(correction(0..<7, .rejected))
    corrections.add(correction(0..<7, .confirmed))
    #expect(corrections.applied(to: analysis).quotations[0].check == .confirmed)
  }

  @Test func `a correction of another text or place changes nothing and is told`() {
    var corrections = Corrections()
    corrections.add(correction(1..<7, .rejected))
    corrections.add(Correction(article: "00", item: .quotation, place: 0..<7, check: .rejected))
    #expect(corrections.applied(to: analysis).quotations == analysis.quotations)
    let corpus = AnalysedCorpus(corpus: Corpus(name: "c", articles: [article]), analyses: [analysis])
    let idle = IdleCorrections(corrections, in: corpus)
    #expect(idle.ofOtherTexts == 1)
    #expect(idle.ofOtherReadings == 1)
  }

  @Test func `a file holds all corrections and a broken line costs no other`() {
    var corrections = Corrections()
    corrections.add(correction(23..<30, .assigned, to: "Ben\tOduya"))
    corrections.add(IdentityCorrection(article: "00ff", place: 8..<16, kind: .merged, name: "Ruiz"))
    let bytes = CorrectionFile.bytes(of: corrections)
    let read = CorrectionFile.read(bytes + Array("x\ty\n".utf8))
    #expect(read.unreadableLines == [4])
    #expect(read.corrections.items.map { $0.speaker } == ["Ben Oduya"])
    #expect(read.corrections.identities == corrections.identities)
    #expect(CorrectionFile.read(bytes).corrections.items.map { $0.place } == [23..<30])
  }
}
