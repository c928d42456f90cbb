internal import NewsText

/// A format in XML, told by its outermost element.
protocol XMLReader: DocumentReader {
  /// Local names, lower-cased.
  var outermost: Set<String> { get }
  func records(in tree: MarkupTree) -> [Record]
}

extension XMLReader {
  var limit: Int { Limits.markup }

  func recognizes(_ opening: FileOpening) -> Bool {
    opening.outermostElement.map { outermost.contains($0) } ?? false
  }

  func records(in document: [UInt8], named name: FileName) -> [Result<Record, RecordFailure>] {
    let decoded = DecodedText(document, declared: DeclaredEncoding.ofXML(document))
    return records(in: TreeBuilder.tree(of: decoded.bytes, .xml)).map { record in
      var record = record
      record.diagnostics += decoded.diagnostics
      return .success(record)
    }
  }
}

extension FileOpening {
  /// The local name of the first element, lower-cased; nil where the file does not open with markup.
  var outermostElement: String? {
    guard start.hasPrefix("<") else { return nil }
    var scanner = MarkupScanner(bytes, .xml)
    while let token = scanner.next() {
      switch token {
      case .start(let tag): return tag.name.split(separator: ":").last.map { $0.lowercased() }
      case .text(let text) where text.contains { $0 > 0x20 }: return nil
      default: continue
      }
    }
    return nil
  }
}

/// XML of no format that is known: refused by name, so that its markup is not read as text.
struct OtherXMLReader: XMLReader {
  let format = "XML"
  let outermost: Set<String> = []

  func recognizes(_ opening: FileOpening) -> Bool {
    opening.start.hasPrefix("<?xml") || opening.name.ending == "xml" && opening.outermostElement != nil
  }

  func records(in tree: MarkupTree) -> [Record] { [] }
}
