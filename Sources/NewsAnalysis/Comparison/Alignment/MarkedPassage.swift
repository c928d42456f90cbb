internal import NewsText

/// Words of one article that are compared with those of another, and the marks that stand around them.
struct MarkedPassage {
  let text: [UInt8]
  let words: [ComparedWord]
  let keys: [WordKey]
  /// From the first passage's start to the last one's end.
  private let range: ByteRange
  /// The indices of words that open a passage that does not follow the one before it.
  private let breaks: Set<Int>

  /// `ranges` are passages in text order, `words` the words of each.
  init(text: [UInt8], words: [ArraySlice<ComparedWord>], ranges: [ByteRange]) {
    self.text = text
    self.words = words.flatMap { $0 }
    keys = self.words.map(\.key)
    range = ranges.dropFirst().reduce(ranges[0]) { $0.union($1) }
    var breaks = Set<Int>()
    var count = 0
    for passage in words {
      if count > 0 { breaks.insert(count) }
      count += passage.count
    }
    self.breaks = breaks
  }

  func isFunctionWord(_ index: Int) -> Bool {
    WordSet.functionWords.contains(keys[index])
  }

  /// From the first word's start to the last one's end, one range for each passage; where there are no words, the
  /// place where they would stand.
  func ranges(_ indices: Range<Int>) -> [ByteRange] {
    guard !indices.isEmpty else {
      let place = indices.lowerBound > 0 ? words[indices.lowerBound - 1].range.end : range.start
      return [ByteRange(place, place)]
    }
    var ranges: [ByteRange] = []
    for index in indices {
      if let last = ranges.last, !breaks.contains(index) {
        ranges[ranges.count - 1] = last.union(words[index].range)
      } else {
        ranges.append(words[index].range)
      }
    }
    return ranges
  }

  /// A word as it is written.
  func spelling(_ index: Int) -> ArraySlice<UInt8> {
    text[words[index].range.indices]
  }

  /// The marks between word `index` and the one before it, each white space written as one blank. The ends of the
  /// passage count as blanks, and so does the gap between two passages.
  func marks(before index: Int) -> [UInt8] {
    guard !breaks.contains(index) else { return [0x20] }
    let start = index > 0 ? words[index - 1].range.end : range.start
    let end = index < words.count ? words[index].range.start : range.end
    guard start < end else { return index > 0 && index < words.count ? [] : [0x20] }
    var marks: [UInt8] = []
    for byte in text[Int(start)..<Int(end)] {
      let isBlank = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
      if !isBlank { marks.append(byte) } else if marks.last != 0x20 { marks.append(0x20) }
    }
    if index == 0, marks.first != 0x20 { marks.insert(0x20, at: 0) }
    return marks
  }

  /// Word `index`, the one before it and the marks between them.
  func joint(before index: Int) -> ByteRange {
    guard !breaks.contains(index) else { return words[index].range }
    let start = index > 0 ? words[index - 1].range.start : range.start
    let end = index < words.count ? words[index].range.end : range.end
    return ByteRange(min(start, end), max(start, end))
  }
}

extension MarkedPassage {
  /// The words between the quotation marks of `passage`.
  init(_ passage: QuotedPassage, of article: Article) {
    self.init(
      text: article.text, words: passage.parts.map { WordScanner.words(of: article.text, in: $0)[...] },
      ranges: passage.parts)
  }
}
