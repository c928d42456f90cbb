internal import NewsText

/// The SGML of Reuters-21578, Distribution 1.0.
struct ReutersReader: DocumentReader {
  let format = "Reuters SGML"
  let limit = Limits.markup

  func recognizes(_ opening: FileOpening) -> Bool {
    opening.start.hasPrefix("<!doctype lewis") || opening.start.hasPrefix("<reuters")
  }

  func records(in document: [UInt8], named name: FileName) -> [Result<Record, RecordFailure>] {
    let decoded = DecodedText(document)
    let tree = TreeBuilder.tree(of: decoded.bytes, .xml)
    return tree.all("REUTERS").map { .success(record(of: $0, in: tree)) }
  }

  private func record(of story: Int, in tree: MarkupTree) -> Record {
    let body = tree.first("BODY", below: story) ?? tree.first("TEXT", below: story)
    let text = body.map { words(below: $0, in: tree) } ?? ""
    return Record(
      id: tree[story]["NEWID"], text: Array(text.utf8), title: tree.field("TITLE", below: story)?.withoutControls,
      date: tree.field("DATE", below: story), outlet: "Reuters",
      author: tree.field("AUTHOR", below: story)?.withoutControls, credits: ["Reuters"])
  }

  /// The lines below `node` without headline, dateline, control characters and the sign-off.
  private func words(below node: Int, in tree: MarkupTree) -> String {
    var text: [UInt8] = tree[node].text
    for child in tree.children(of: node) where !["TITLE", "AUTHOR", "DATELINE"].contains(tree[child].name) {
      text += tree.text(below: child)
    }
    let words = String(decoding: text, as: UTF8.self).withoutControls
    let lower = words.lowercased()
    return lower.hasSuffix("reuter") ? String(words.dropLast(6)).trailingBlanksDropped : words
  }
}

extension String {
  /// Without control characters but line ends and tabs, and without blanks at the end.
  fileprivate var withoutControls: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" }))
      .trailingBlanksDropped
  }
}
