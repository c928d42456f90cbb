package import NewsText

/// The sources of a whole corpus: one entry a person, under whatever names the articles have.
///
/// Persons are merged by compatible full names; a surname alone joins the one person in the corpus that bears it and
/// stays apart where two do. Institutions are merged by name, groups ("activists") by description; a description of
/// one unnamed person ("a senior official") is never merged with that of another article.
public struct CorpusSources: Sendable {
  /// Those with most statements first, then by name.
  public let sources: CorpusSourceList
  /// For each source of each article the index in `sources`, and where those of each article start.
  private let indices: [UInt32]
  private let starts: [UInt32]
  private let directory: NameDirectory

  /// Merged by their names and, where readers said who is who, by their words.
  public init(_ corpus: AnalysedCorpus) {
    self.init(corpus.analyses.map { $0.sources.map { SourceSketch($0) } })
  }

  /// `articles` holds the sources of each article of a corpus.
  package init(_ articles: [[SourceSketch]]) {
    let merging = SourceMerging(articles)
    sources = merging.sources
    indices = merging.indices.flatMap { $0.map { UInt32($0) } }
    var starts: [UInt32] = [0]
    for article in merging.indices { starts.append(starts[starts.count - 1] + UInt32(article.count)) }
    self.starts = starts
    directory = NameDirectory(merging.sources)
  }

  /// The index in `sources` of source `source` of article `article`.
  public func index(ofSource source: Int, inArticle article: Int) -> Int {
    Int(indices[Int(starts[article]) + source])
  }

  /// Whom `name` stands for: its whole name, its surname, a part of it, or a role ("the prime minister").
  public func match(_ name: String) -> SourceMatch {
    directory.match(name, among: sources)
  }
}

extension CorpusSources {
  package func pack(into blocks: inout BlockWriter) {
    sources.pack(into: &blocks)
    blocks.add(indices)
    blocks.add(starts)
    directory.pack(into: &blocks)
  }

  /// What `pack` wrote of a corpus of `articles` articles.
  package init(unpacking blocks: inout BlockReader, articles: Int) throws(DamagedBytes) {
    sources = try CorpusSourceList(unpacking: &blocks)
    indices = try blocks.words()
    starts = try blocks.words()
    directory = try NameDirectory(unpacking: &blocks, sources: sources.count)
    let count = UInt32(sources.count)
    guard starts.count == articles + 1, starts.divide(indices.count), indices.allSatisfy({ $0 < count }) else {
      throw DamagedBytes()
    }
  }
}
