internal import NewsAnalysis
internal import NewsText

/// An analysed corpus as it is kept in the cache.
struct KeptCorpus: Sendable {
  let corpus: Corpus
  let analyses: Analyses
  let problems: [LoadedArticles.Problem]
  let index: CorpusIndex
  let words: WordIndex

  func write(by program: Digest, to write: ([UInt8]) -> Void) {
    var start = 0
    var table: [UInt64] = []
    func put(_ fill: (inout BlockWriter) -> Void) {
      var blocks = BlockWriter()
      fill(&blocks)
      KeptBlocks.write(blocks.blocks, from: &start, &table, to: write)
    }
    let digests = corpus.digests
    let groups = Array(stride(from: 0, to: corpus.articles.count, by: ArticleGroup.size))
    put { blocks in
      blocks.add(program.bytes)
      blocks.add([UInt32(corpus.articles.count)])
      blocks.add(problems.flatMap { [$0.place, $0.reason] })
      blocks.add(analyses.packed)
    }
    for first in groups {
      let range = first..<min(first + ArticleGroup.size, corpus.articles.count)
      put { ArticleGroup(articles: Array(corpus.articles[range]), digests: Array(digests[range])).pack(into: &$0) }
    }
    put { index.pack(into: &$0) }
    put { words.pack(into: &$0) }
    KeptBlocks.close(table, to: write)
  }

  /// The corpus that was kept in `file` by `program`, under a new name.
  init(_ file: KeptArticles, name: String, cores: Int) throws(DamagedBytes) {
    let articles = file.articles
    corpus = Corpus(name: name, articles: articles, digests: file.digests)
    analyses = file.analyses
    problems = file.problems
    var rest = BlockReader(try file.blocks.blocks(file.indexBlocks, cores: cores))
    index = try CorpusIndex(unpacking: &rest, articles: articles.count)
    words = try WordIndex(unpacking: &rest, articles: articles.count)
  }

  init(
    corpus: Corpus, analyses: Analyses, problems: [LoadedArticles.Problem], index: CorpusIndex, words: WordIndex
  ) {
    self.corpus = corpus
    self.analyses = analyses
    self.problems = problems
    self.index = index
    self.words = words
  }
}
