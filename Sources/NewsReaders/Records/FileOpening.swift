internal import NewsText

/// The first bytes of a file with its name: what a reader tells its format from.
struct FileOpening {
  let name: FileName
  /// Unfolded, a byte order mark removed; at least one byte.
  let bytes: [UInt8]

  /// The first bytes without leading blanks, lower-cased (ASCII), as text.
  let start: String

  init(name: FileName, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    let begin = bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    start = String(
      decoding: begin.prefix(2048).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  func opens(with words: String) -> Bool {
    bytes.starts(with: words.utf8)
  }

  func holds(_ words: String) -> Bool {
    bytes.firstPlace(of: Array(words.utf8)) != nil
  }
}
