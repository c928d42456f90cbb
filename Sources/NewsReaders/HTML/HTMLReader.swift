internal import NewsText

/// A web page as it was saved.
struct HTMLReader: DocumentReader {
  let format = "HTML"
  let limit = Limits.markup

  func recognizes(_ opening: FileOpening) -> Bool {
    guard !opening.looksBinary else { return false }
    let start = opening.start
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return true }
    return ["html", "htm", "xhtml"].contains(opening.name.ending)
      || start.hasPrefix("<") && start.contains("<html")
  }

  func records(in document: [UInt8], named name: FileName) -> [Result<Record, RecordFailure>] {
    [Self.record(of: document, charset: nil)]
  }

  /// The article of a page; `charset` is what its transport said of its encoding.
  static func record(of page: [UInt8], charset: String?) -> Result<Record, RecordFailure> {
    let decoded = DecodedText(page, declared: charset ?? DeclaredEncoding.ofPage(page))
    let tree = TreeBuilder.tree(of: decoded.bytes, .html)
    let facts = PageMetadata(of: tree)
    let text = BodyText.text(of: BodyFinder(tree).blocks(), title: facts.title)
    guard !text.isEmpty else { return .failure(RecordFailure(.noArticle(format: "HTML"))) }
    return .success(
      Record(
        text: text, title: facts.title, date: facts.date, outlet: facts.outlet, url: facts.url,
        author: facts.author, diagnostics: decoded.diagnostics))
  }
}
