internal import NewsText

/// Words to look for in a text, one after another; a word that ends in `*` stands for all that begin so.
struct PhrasePattern: Sendable {
  enum Part: Sendable {
    case word(WordKey)
    case beginning([UInt8])
  }
  let parts: [Part]

  /// Nil where `text` holds no word.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let words = Array(WordScanner(bytes))
    guard !words.isEmpty else { return nil }
    parts = words.map { word in
      let end = Int(word.range.end)
      guard end < bytes.count, bytes[end] == UInt8(ascii: "*") else { return .word(word.key) }
      return .beginning(Array(String(decoding: bytes[word.range.indices], as: UTF8.self).lowercased().utf8))
    }
  }

  /// Where the words stand in `range` of `text`, in order, without overlaps.
  func matches(in text: [UInt8], range: ByteRange? = nil) -> [ByteRange] {
    var matches: [ByteRange] = []
    var recent: [ByteRange] = []
    var matched = 0
    for word in WordScanner(text, in: range) {
      while matched > 0, !fits(word, parts[matched], text) {
        matched = restart(matched, text, &recent)
      }
      guard fits(word, parts[matched], text) else { continue }
      if matched == 0 { recent.removeAll(keepingCapacity: true) }
      recent.append(word.range)
      matched += 1
      if matched == parts.count {
        matches.append(recent[0].union(word.range))
        matched = 0
      }
    }
    return matches
  }

  /// The words that begin at `place` of `text`; nil where they are others.
  func match(in text: [UInt8], at place: UInt32) -> ByteRange? {
    var words = WordScanner(text, in: ByteRange(place, UInt32(text.count)))
    var range: ByteRange?
    for part in parts {
      guard let word = words.next(), fits(word, part, text) else { return nil }
      range = range?.union(word.range) ?? word.range
    }
    return range
  }

  /// The keys of its whole words.
  var keys: [WordKey] {
    parts.compactMap { part in
      if case .word(let key) = part { key } else { nil }
    }
  }

  func isFound(in text: [UInt8], ranges: [ByteRange]) -> Bool {
    ranges.contains { !matches(in: text, range: $0).isEmpty }
  }

  /// The longest shorter beginning that the words seen so far still fit.
  private func restart(_ matched: Int, _ text: [UInt8], _ recent: inout [ByteRange]) -> Int {
    for length in stride(from: matched - 1, to: 0, by: -1) {
      let tail = recent.suffix(length)
      let fits = zip(tail, parts).allSatisfy { range, part in
        self.fits(WordScanner.Word(range: range, key: WordKey(text[range.indices])), part, text)
      }
      if fits {
        recent = Array(tail)
        return length
      }
    }
    return 0
  }

  private func fits(_ word: WordScanner.Word, _ part: Part, _ text: [UInt8]) -> Bool {
    switch part {
    case .word(let key): return word.key == key
    case .beginning(let bytes):
      guard word.range.count >= bytes.count else { return false }
      let lowered = String(decoding: text[word.range.indices], as: UTF8.self).lowercased().utf8
      return lowered.starts(with: bytes)
    }
  }
}
