internal import NewsText

/// Headline and what is known of an article's publication.
struct ArticleHead {
  let article: Article
  let settings: Settings

  func lines() -> [StyledLine] {
    let title = article.title ?? "(no headline)"
    let published = [article.outlet, article.date?.description, article.author.map { "by \($0)" }].compactMap { $0 }
    let credits = article.credits.isEmpty ? [] : ["credits \(article.credits.joined(separator: ", "))"]
    return wrapped(title, .heading) + wrapped((published + credits).joined(separator: " · "), .plain)
      + wrapped(article.url ?? "", .faint)
      + [StyledLine(article.id, .reference) + StyledLine(" · sha256:\(article.digest.hexadecimal.prefix(12))", .faint)]
  }

  private func wrapped(_ text: String, _ style: Style) -> [StyledLine] {
    guard !text.isEmpty else { return [] }
    return TextFitting.wrapped(VisibleText.of(text), to: settings.width).map { StyledLine($0, style) }
  }
}
