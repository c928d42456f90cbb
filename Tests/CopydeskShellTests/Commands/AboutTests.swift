import NewsAnalysis
import NewsText
import Testing

@testable import CopydeskShell

struct AboutTests {
  private static let names = [
    "Ada Adler", "Ben Brandt", "Cay Coen", "Dora Dahl", "Eli Ebert", "Finn Falk", "Gus Grant", "Hedy Holm", "Ida Iven",
  ]

  /// A corpus of one article that names nine persons.
  private var corpus: OpenCorpus {
    let sample = SampleArticle(id: "list", text: Self.names.joined(separator: ", ") + ".")
    let analysis = sample.analysis(
      sources: Self.names.map { sample.source($0, .person, statements: 0) }, quotations: [], figures: [])
    return OpenCorpus(
      name: "list", paths: ["list"],
      analysed: AnalysedCorpus(corpus: Corpus(name: "list", articles: [analysis.article]), analyses: [analysis]),
      problems: [])
  }

  private func counts(_ pairs: [[Int]]) -> [SpeakerMatrix.Count] {
    pairs.map { pair in
      SpeakerMatrix.Count(
        speaker: pair[0], subject: pair[1],
        quotations: Array(repeating: Finding(article: 0, item: 0), count: pair[2]))
    }
  }

  @Test func `who speaks about whom is a matrix, most quotations first`() {
    let table = SpeakerMatrix(corpus: corpus, counts: counts([[0, 1, 1], [1, 0, 4], [0, 2, 2]])).table(notes: ["so"])
    #expect(table.columns.map(\.name) == ["speaker", "Adler", "Coen", "Brandt", "first"])
    #expect(
      table.rows.map { row in row.cells.prefix(4).map(\.shown) } == [
        ["Ben Brandt", "4", "–", "–"], ["Ada Adler", "–", "2", "1"],
      ])
    #expect(table.heading == "2 speakers found speaking about others in list, 3 pairs")
    #expect(table.notes == ["so"])
  }

  @Test func `two of one surname are told apart above their columns`() {
    let names = ["Ada Adler", "Ben Adler", "Bea Adler", "Cay Coen"]
    let sample = SampleArticle(id: "list", text: names.joined(separator: ", ") + ".")
    let analysis = sample.analysis(
      sources: names.map { sample.source($0, .person, statements: 0) }, quotations: [], figures: [])
    let corpus = OpenCorpus(
      name: "list", paths: ["list"],
      analysed: AnalysedCorpus(corpus: Corpus(name: "list", articles: [analysis.article]), analyses: [analysis]),
      problems: [])
    let cay = corpus.sources.sources.indices.first { corpus.sources.sources.name(at: $0) == "Cay Coen" } ?? 0
    let others = corpus.sources.sources.indices.filter { $0 != cay }
    let found = others.map { subject in
      SpeakerMatrix.Count(speaker: cay, subject: subject, quotations: [Finding(article: 0, item: 0)])
    }
    let heads = SpeakerMatrix(corpus: corpus, counts: found).table(notes: []).columns.map(\.name)
    #expect(heads == ["speaker", "A. Adler", "Bea Adler", "Ben Adler", "first"])
  }

  @Test func `those for whom there is no column stand together`() {
    let table = SpeakerMatrix(corpus: corpus, counts: counts((1...8).map { [0, $0, 9 - $0] })).table(notes: [])
    #expect(
      table.columns.map(\.name) == ["speaker", "Brandt", "Coen", "Dahl", "Ebert", "Falk", "Grant", "others", "first"])
    #expect(
      table.rows.map { row in row.cells.dropFirst().dropLast().map(\.shown) } == [["8", "7", "6", "5", "4", "3", "3"]])
  }
}
