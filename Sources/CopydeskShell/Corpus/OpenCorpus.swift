internal import NewsAnalysis
internal import NewsText

/// A loaded corpus, with what is looked up again and again.
struct OpenCorpus: Sendable {
  let name: String
  /// What `load` was given.
  let paths: [String]
  /// As the machine read it.
  let machine: AnalysedCorpus
  /// As it stands after the readers' corrections.
  let analysed: AnalysedCorpus
  let corrections: Corrections
  /// What could not be read.
  let problems: [LoadedArticles.Problem]
  let digest: Digest
  let sources: CorpusSources
  let quotations: QuotationIndex
  /// Made when a search first asks for it.
  var words: WordIndex?
  private let numbers: [String: Int]

  init(
    name: String, paths: [String], analysed machine: AnalysedCorpus, problems: [LoadedArticles.Problem],
    corrections: Corrections = Corrections()
  ) {
    self.name = name
    self.paths = paths
    self.machine = machine
    self.corrections = corrections
    analysed = corrections.applied(to: machine)
    self.problems = problems
    digest = analysed.corpus.digest
    sources = CorpusSources(analysed, identities: corrections.identities)
    quotations = QuotationIndex(analysed, sources)
    var numbers: [String: Int] = [:]
    for (index, article) in analysed.corpus.articles.enumerated() where numbers[article.id] == nil {
      numbers[article.id] = index
    }
    self.numbers = numbers
  }

  /// The same articles with other corrections.
  func corrected(by corrections: Corrections) -> OpenCorpus {
    OpenCorpus(name: name, paths: paths, analysed: machine, problems: problems, corrections: corrections)
  }

  var articles: [Article] { analysed.corpus.articles }
  var analyses: [Analysis] { analysed.analyses }

  /// The article's place in the corpus.
  func number(ofArticle id: String) -> Int? { numbers[id] }
}
