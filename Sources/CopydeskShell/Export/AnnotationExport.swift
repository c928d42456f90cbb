internal import NewsAnalysis

/// One annotation line an article: the JSON that other programs read.
struct AnnotationExport: CorpusExport {
  let ending = "jsonl"
  let summary = "one JSON object an article with everything found in it, as 'copydesk annotate' writes"

  func bytes(of corpus: AnalysedCorpus, under supervision: Supervision) throws(CorpusExportError) -> [UInt8] {
    var bytes: [UInt8] = []
    for analysis in corpus.analyses {
      if supervision.isCancelled() { throw .cancelled }
      bytes += analysis.annotationLine()
    }
    return bytes
  }
}
