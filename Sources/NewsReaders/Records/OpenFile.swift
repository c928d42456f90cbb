internal import NewsText

/// A file that is being read.
struct OpenFile {
  private let path: String
  private let name: FileName
  private var records: any RecordSource
  /// The record read ahead, to see whether a file holds one or several.
  private var ahead: Result<Record, RecordFailure>?
  private var number = 0

  /// Opens, unfolds and recognizes a file.
  static func open(_ file: FoundFile, whileWanted isWanted: @escaping @Sendable () -> Bool) -> Result<
    OpenFile, ReadFailure
  > {
    do throws(ReadFailure.Reason) {
      let name = FileName(path: file.path)
      let isStandardInput = file.path == "-" && file.origin == .named
      var input: any ByteInput =
        isStandardInput ? FileInput(whileWanted: isWanted) : try FileInput(file, whileWanted: isWanted)
      var head = try input.read()
      if head.starts(with: [0x1F, 0x8B]) {
        input = try GzipInput(PrefixedInput(head, before: input))
        head = try input.read()
      } else if name.isPacked {
        throw ReadFailure.Reason.damagedArchive("gzip")
      }
      let records = try recognize(head, before: input, name: name)
      return .success(OpenFile(path: file.path, name: name, records: records))
    } catch {
      return .failure(ReadFailure(path: file.path, reason: error))
    }
  }

  private init(path: String, name: FileName, records: any RecordSource) {
    self.path = path
    self.name = name
    self.records = records
  }

  private static func recognize(
    _ head: [UInt8], before input: any ByteInput, name: FileName
  ) throws(ReadFailure.Reason) -> any RecordSource {
    guard !head.isEmpty else { throw .empty }
    var head = head
    var input = input
    if let order = UTF16Text.byteOrder(of: head) {
      head = UTF16Text.decode(head + (try input.readAll(megabytes: Limits.document)), order)
      input = PrefixedInput([], before: input)
    } else if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      head.removeFirst(3)
    }
    let opening = FileOpening(name: name, bytes: head)
    guard let reader = ArticleReaders.reader(for: opening) else { throw .binary(opening.binaryKind ?? "binary data") }
    return reader.records(of: PrefixedInput(head, before: input), named: name)
  }

  var wouldWait: Bool {
    ahead == nil && records.wouldWait
  }

  /// The next article or failure; nil at the end.
  mutating func next(names: inout ArticleNames) -> Result<Article, ReadFailure>? {
    guard let outcome = ahead ?? records.next() else { return nil }
    ahead = nil
    number += 1
    switch outcome {
    case .failure(let failure):
      return .failure(ReadFailure(path: path, line: failure.line, reason: failure.reason))
    case .success(let record):
      guard record.text.count <= Limits.article << 20 else {
        let reason = ReadFailure.Reason.articleTooLarge(megabytes: Limits.article)
        return .failure(ReadFailure(path: path, line: record.line, reason: reason))
      }
      return .success(article(of: record, names: &names))
    }
  }

  private mutating func article(of record: Record, names: inout ArticleNames) -> Article {
    if record.id == nil, number == 1, path != "-" { ahead = records.next() }
    let isOnlyOne = number == 1 && ahead == nil && path != "-"
    let fallback = isOnlyOne ? name.stem : "\(name.stem)-\(number)"
    return ArticleAssembly.article(from: record, fallbackID: fallback, file: name, names: &names)
  }
}
