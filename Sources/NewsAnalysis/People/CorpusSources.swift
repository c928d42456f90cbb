/// The sources of a whole corpus: one entry a person, under whatever names the articles have.
///
/// Persons are merged by compatible full names; a surname alone joins the one person in the corpus that bears it and
/// stays apart where two do. Institutions are merged by name, groups ("activists") by description; a description of
/// one unnamed person ("a senior official") is never merged with that of another article.
public struct CorpusSources: Sendable {
  /// Those with most statements first, then by name.
  public let sources: [CorpusSource]
  /// For each article and each of its sources the index in `sources`.
  private let indices: [[Int]]
  private let directory: NameDirectory

  /// Merged by their names and, where readers said who is who, by their words.
  public init(_ corpus: AnalysedCorpus, identities: [IdentityCorrection] = []) {
    let merging = SourceMerging(
      corpus.analyses.map { $0.sources }, SourceIdentities(identities, in: corpus))
    sources = merging.sources
    indices = merging.indices
    directory = NameDirectory(merging.sources)
  }

  /// The index in `sources` of source `source` of article `article`.
  public func index(ofSource source: Int, inArticle article: Int) -> Int {
    indices[article][source]
  }

  /// Whom `name` stands for: its whole name, its surname, a part of it, or a role ("the prime minister").
  public func match(_ name: String) -> SourceMatch {
    directory.match(name)
  }
}
