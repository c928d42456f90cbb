internal import NewsText

/// Markdown, one article a file; what its front matter says goes before what stands in the text.
struct MarkdownReader: DocumentReader {
  let format = "Markdown"

  func recognizes(_ opening: FileOpening) -> Bool {
    guard !opening.looksBinary else { return false }
    if ["md", "markdown", "mdown", "mkd"].contains(opening.name.ending) { return true }
    return ["txt", "text", ""].contains(opening.name.ending) && FrontMatter(of: opening.bytes) != nil
  }

  func records(in document: [UInt8], named name: FileName) -> [Result<Record, RecordFailure>] {
    let decoded = DecodedText(document)
    let matter = FrontMatter(of: decoded.bytes)
    let text = Array(decoded.bytes.dropFirst(matter?.length ?? 0))
    guard text.contains(where: { $0 > 0x20 }) else { return [.failure(RecordFailure(.noText))] }
    return [
      .success(
        Record(
          id: matter?[FieldNames.id], text: text, title: matter?[FieldNames.title], date: matter?[FieldNames.date],
          outlet: matter?[FieldNames.outlet], url: matter?[FieldNames.url], author: matter?[FieldNames.author],
          form: .markdown, diagnostics: decoded.diagnostics + (matter?.diagnostics ?? [])))
    ]
  }
}
