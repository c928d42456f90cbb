internal import NewsText

/// Search results of Factiva as a page: one table an article, its fields under codes of two letters.
struct FactivaHTMLReader: DocumentReader {
  let format = "Factiva HTML"
  let limit = Limits.markup

  func recognizes(_ opening: FileOpening) -> Bool {
    opening.holds("<div class=\"article ") && (opening.holds("<b>HD</b>") || opening.holds("<b>LP</b>"))
  }

  func records(in document: [UInt8], named name: FileName) -> [Result<Record, RecordFailure>] {
    let decoded = DecodedText(document, declared: DeclaredEncoding.ofPage(document))
    let tree = TreeBuilder.tree(of: decoded.bytes, .html)
    let articles = tree.all("div").filter { tree[$0]["class"]?.hasPrefix("article ") == true }
    return articles.map { .success(record(of: $0, in: tree, decoded.diagnostics)) }
  }

  private func record(of article: Int, in tree: MarkupTree, _ diagnostics: [Diagnostic]) -> Record {
    var fields: [String: Int] = [:]
    for row in tree.all("tr", below: article) {
      let cells = tree.childElements("td", of: row)
      if cells.count == 2 { fields[tree.words(below: cells[0])] = cells[1] }
    }
    func words(_ code: String) -> String? { fields[code].map { tree.words(below: $0) } }
    let text = ["LP", "TD"].compactMap { fields[$0] }.map {
      String(decoding: tree.paragraphs(below: $0), as: UTF8.self)
    }
    return Record(
      text: Array(text.filter { !$0.isEmpty }.joined(separator: "\n\n").utf8), title: words("HD"), date: words("PD"),
      outlet: words("SN"), author: words("BY"), diagnostics: diagnostics)
  }
}
