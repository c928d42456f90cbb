public import CopydeskShell
public import NewsAnalysis

/// One self-contained page with the annotated articles: nothing is fetched, no script runs.
public struct PageExport: CorpusExport {
  public init() {}

  public var ending: String { "html" }
  public var summary: String { "one self-contained page with the annotated articles" }

  public func bytes(of corpus: AnalysedCorpus, under supervision: Supervision) throws(CorpusExportError) -> [UInt8] {
    if supervision.isCancelled() { throw .cancelled }
    return try CorpusPage(corpus).bytes()
  }
}
