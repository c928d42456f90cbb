/// Articles whose relative paths start at a folder.
struct RootedArticles: ArticleSource {
  let articles: any ArticleSource
  /// Ends in a slash.
  let root: String

  init(_ articles: any ArticleSource, root: String) {
    self.articles = articles
    self.root = root.hasSuffix("/") ? root : root + "/"
  }

  func load(_ paths: [String], under supervision: Supervision) -> LoadedArticles {
    let loaded = articles.load(paths.map { rooted($0) }, under: supervision)
    let problems = loaded.problems.map {
      LoadedArticles.Problem(place: unrooted($0.place), reason: $0.reason, isWithoutText: $0.isWithoutText)
    }
    return LoadedArticles(articles: loaded.articles, problems: problems)
  }

  func paths(beginningWith prefix: String) -> [String] {
    articles.paths(beginningWith: rooted(prefix)).map { unrooted($0) }
  }

  private func rooted(_ path: String) -> String {
    path.hasPrefix("/") ? path : root + path
  }

  private func unrooted(_ path: String) -> String {
    path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
  }
}
