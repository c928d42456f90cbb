import ArgumentParser
import NewsReaders
import NewsText

/// Reads the articles that `diff` was given: one of each path, or the ids of a corpus.
nonisolated struct OperandReader {
  let corpus: [String]
  let operands: [String]

  /// One a operand, in their order. Throws the exit code for what is missing or unreadable, having named it.
  func articles() throws -> [Article] {
    corpus.isEmpty ? try articlesOfPaths() : try articlesOfCorpus()
  }

  private func articlesOfPaths() throws -> [Article] {
    let articles = try read(operands, atMost: operands.count + 1, unreadable: .isFatal)
    guard articles.count != operands.count else { return articles }
    for path in operands {
      let count = try read([path], atMost: 2, unreadable: .isFatal).count
      if count != 1 {
        throw ValidationError("'\(path)' holds \(count == 0 ? "no article" : "more than one article"), not one")
      }
    }
    throw ValidationError("a path is given twice")
  }

  private func articlesOfCorpus() throws -> [Article] {
    let wanted = Set(operands)
    var found: [String: Article] = [:]
    for article in try read(corpus, atMost: .max, unreadable: .isNamed) where wanted.contains(article.id) {
      found[article.id] = article
    }
    return try operands.map { id in
      guard let article = found[id] else { throw ValidationError("no article '\(id)' in the corpus") }
      return article
    }
  }

  /// What comes of a path that cannot be read; it is named on standard error in any case.
  private enum Unreadable {
    case isFatal, isNamed
  }

  private func read(_ paths: [String], atMost limit: Int, unreadable: Unreadable) throws -> [Article] {
    var stream = ArticleStream(paths)
    var articles: [Article] = []
    var failures = 0
    while articles.count < limit, let outcome = stream.next() {
      switch outcome {
      case .success(let article): articles.append(article)
      case .failure(let failure) where unreadable == .isFatal && failure.isWithoutText:
        articles.append(Article(withoutTextAt: failure.path))
      case .failure(let failure):
        failures += 1
        Complaints.write("\(failure)")
      }
    }
    if unreadable == .isFatal ? failures > 0 : articles.isEmpty {
      throw ExitCode(ExitStatus.missing.rawValue)
    }
    return articles
  }
}
