internal import NewsText

/// Plain text, one article a file: what no other reader takes and is no binary.
struct TextReader: DocumentReader {
  let format = "text"

  func recognizes(_ opening: FileOpening) -> Bool {
    opening.binaryKind == nil
  }

  func records(in document: [UInt8], named name: FileName) -> [Result<Record, RecordFailure>] {
    let decoded = DecodedText(document)
    guard decoded.bytes.contains(where: { $0 > 0x20 }) else { return [.failure(RecordFailure(.noText))] }
    return [.success(Record(text: decoded.bytes, form: .page, diagnostics: decoded.diagnostics))]
  }
}
