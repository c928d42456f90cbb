import NewsAnalysis

/// A line that was typed, with where and when.
nonisolated struct HistoryEntry: Equatable, Sendable {
  /// Seconds since 1970.
  let time: Int
  /// The project's folder.
  let folder: String
  /// The name of the corpus in use; nil where none was loaded.
  let corpus: String?
  let line: String

  /// One line of JSON with a line feed at its end.
  func encoded() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("time"); writer.number(time)
      writer.key("folder"); writer.string(folder)
      writer.key("corpus"); writer.optionalString(corpus)
      writer.key("line"); writer.string(line)
    }
    writer.newline()
    return writer.bytes
  }
}

nonisolated extension HistoryEntry {
  /// The entry of one line as `encoded` writes it; nil where the line is damaged.
  init?(decoding line: some Collection<UInt8>) {
    var scanner = FieldScanner(line)
    guard let time = scanner.number(after: "{\"time\": "), let folder = scanner.string(after: ", \"folder\": "),
      let corpus = scanner.optionalString(after: ", \"corpus\": "), let text = scanner.string(after: ", \"line\": "),
      scanner.isAtEnd(after: "}")
    else { return nil }
    self.init(time: time, folder: folder, corpus: corpus.first, line: text)
  }
}
