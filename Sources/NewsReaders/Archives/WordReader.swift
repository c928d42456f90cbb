internal import NewsText

/// Word documents (DOCX): one article, or the articles of a LexisNexis export.
struct WordReader: DocumentReader {
  let format = "Word"

  func recognizes(_ opening: FileOpening) -> Bool {
    opening.opens(with: "PK\u{3}\u{4}") && (opening.name.ending == "docx" || opening.holds("word/document.xml"))
  }

  func records(in document: [UInt8], named name: FileName) -> [Result<Record, RecordFailure>] {
    do throws(ReadFailure.Reason) {
      let archive = try ZipArchive(document)
      guard let entry = archive.entries.first(where: { $0.name == "word/document.xml" }) else { return [] }
      let lines = Self.paragraphs(of: TreeBuilder.tree(of: DecodedText(try archive.content(of: entry)).bytes, .xml))
      if LexisNexisWord.isExport(lines) { return LexisNexisWord.records(of: lines).map { .success($0) } }
      let text = lines.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: "\n\n")
      return text.isEmpty ? [] : [.success(Record(text: Array(text.utf8), form: .page))]
    } catch {
      return [.failure(RecordFailure(error))]
    }
  }

  /// The text of each `w:p`, empty ones too.
  private static func paragraphs(of tree: MarkupTree) -> [String] {
    tree.all("p").map { paragraph in
      var words: [UInt8] = []
      tree.visit(below: paragraph) { node in
        let entry = tree[node]
        if entry.isText, tree[entry.parent].local == "t" { words += entry.text }
        if entry.local == "tab" || entry.local == "br" { words.append(0x20) }
      }
      return String(decoding: words, as: UTF8.self)
    }
  }
}
