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
  /// Of the machine's reading where nobody corrected it.
  let index: CorpusIndex
  /// Made when a search first asks for it.
  var words: WordIndex?
  /// Made when the ledger of unnamed sources first asks for it.
  var unnamedReports: UnnamedReports?
  private let numbers: [String: Int]

  /// `index` and `words` are made where they are not given.
  init(
    name: String, paths: [String], analysed machine: AnalysedCorpus, problems: [LoadedArticles.Problem],
    corrections: Corrections = Corrections(), index: CorpusIndex? = nil, words: WordIndex? = nil, cores: Int = 1
  ) {
    self.name = name
    self.paths = paths
    self.machine = machine
    self.corrections = corrections
    analysed = corrections.applied(to: machine)
    self.problems = problems
    digest = analysed.corpus.digest
    self.words = words
    let known = corrections.isEmpty ? index : nil
    self.index = known ?? CorpusIndex(analysed, cores: cores)
    var numbers: [String: Int] = [:]
    for (index, article) in analysed.corpus.articles.enumerated() where numbers[article.id] == nil {
      numbers[article.id] = index
    }
    self.numbers = numbers
  }

  /// The same articles with other corrections.
  func corrected(by corrections: Corrections, cores: Int) -> OpenCorpus {
    OpenCorpus(
      name: name, paths: paths, analysed: machine, problems: problems, corrections: corrections, words: words,
      cores: cores)
  }

  var articles: [Article] { analysed.corpus.articles }
  var analyses: Analyses { analysed.analyses }
  var sources: CorpusSources { index.sources }
  var quotations: QuotationColumns { index.quotations }
  var figures: FigureColumns { index.figures }

  /// The article's place in the corpus.
  func number(ofArticle id: String) -> Int? { numbers[id] }
}
