import CopydeskShell
import Glibc
import NewsReaders
import NewsText

/// Loads articles from disk for the shell.
nonisolated struct DiskArticles: ArticleSource {
  func load(_ paths: [String], under supervision: Supervision) -> LoadedArticles {
    var stream = ArticleStream(paths, whileWanted: { !supervision.isCancelled() })
    var articles: [Article] = []
    var problems: [LoadedArticles.Problem] = []
    while !supervision.isCancelled(), let outcome = stream.next() {
      switch outcome {
      case .success(let article): articles.append(article)
      case .failure(let failure):
        problems.append(
          LoadedArticles.Problem(
            place: failure.place, reason: "\(failure.reason)", isWithoutText: failure.isWithoutText))
      }
      supervision.report(Progress(activity: "reading", done: articles.count, total: nil))
    }
    return LoadedArticles(articles: articles, problems: problems)
  }

  func paths(beginningWith prefix: String) -> [String] {
    let slash = prefix.lastIndex(of: "/")
    let folder = slash.map { String(prefix[...$0]) } ?? ""
    let start = prefix[(slash.map(prefix.index(after:)) ?? prefix.startIndex)...]
    return FileSystem.names(in: folder.isEmpty ? "." : folder)
      .filter { $0.hasPrefix(start) && (start.hasPrefix(".") || !$0.hasPrefix(".")) }
      .map { folder + $0 + (FileSystem.isFolder(folder + $0) ? "/" : "") }
  }
}
