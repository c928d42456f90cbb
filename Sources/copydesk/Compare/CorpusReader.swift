import CopydeskShell
import NewsReaders
import NewsText

/// Reads all articles of files and folders, naming on standard error what cannot be read.
nonisolated struct CorpusReader {
  let articles: [Article]
  let status: ExitStatus

  init(_ paths: [String], under supervision: Supervision) {
    var stream = ArticleStream(paths, whileWanted: { !supervision.isCancelled() })
    var articles: [Article] = []
    while !supervision.isCancelled(), let outcome = stream.next() {
      switch outcome {
      case .success(let article): articles.append(article)
      case .failure(let failure): Complaints.write("\(failure)")
      }
      supervision.report(Progress(activity: "reading", done: articles.count, total: nil))
    }
    self.articles = articles
    status = stream.tally.skipped == 0 ? .done : articles.isEmpty ? .missing : .incomplete
  }
}
