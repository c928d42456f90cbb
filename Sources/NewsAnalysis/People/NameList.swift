internal import NewsText

/// Plain names one after another in one text, to be looked through fast.
struct NameList: Sendable {
  /// Each name ends in a line feed.
  private let text: [UInt8]
  private let starts: [UInt32]

  init(_ names: some Sequence<String>) {
    var text: [UInt8] = []
    var starts: [UInt32] = [0]
    for name in names {
      text += name.utf8
      text.append(0x0A)
      starts.append(UInt32(text.count))
    }
    self.text = text
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  func bytes(at index: Int) -> ArraySlice<UInt8> { text[Int(starts[index])..<Int(starts[index + 1]) - 1] }

  func name(at index: Int) -> String { String(decoding: bytes(at: index), as: UTF8.self) }

  /// The names that hold all of `words`, one after another, in order.
  func names(holding words: String) -> [Int] {
    let words = Array(words.utf8)
    guard let first = words.first else { return [] }
    var found: [Int] = []
    var place = 0
    var isWordStart = true
    while place < text.count {
      let byte = text[place]
      if isWordStart, byte == first, holds(words, at: place) {
        let index = index(at: place)
        found.append(index)
        place = Int(starts[index + 1])
        continue
      }
      isWordStart = byte == 0x20 || byte == 0x0A
      place += 1
    }
    return found
  }

  private func holds(_ words: [UInt8], at place: Int) -> Bool {
    let end = place + words.count
    guard end < text.count, text[end] == 0x20 || text[end] == 0x0A else { return false }
    return text[place..<end].elementsEqual(words)
  }

  /// The name that stands at `place`.
  private func index(at place: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle + 1]) <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func pack(into blocks: inout BlockWriter) {
    blocks.add(text)
    blocks.add(starts)
  }

  init(unpacking blocks: inout BlockReader) throws(DamagedBytes) {
    text = try blocks.bytes()
    starts = try blocks.words()
    guard starts.divide(text.count), zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw DamagedBytes()
    }
  }
}
