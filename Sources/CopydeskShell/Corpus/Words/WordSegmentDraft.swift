internal import NewsText

/// Collects the words of a run of articles, and sorts their places by word.
struct WordSegmentDraft {
  private(set) var keys: [UInt64] = []
  private(set) var counts: [UInt32] = []
  private(set) var spellings = PackedRecords([])
  private(set) var postings = PackedRecords([])

  /// The words met so far, numbered in the order of their first coming.
  private var met = MetWords()
  /// One entry a word of the texts: its number and place.
  private var numbers: [UInt32] = []
  private var places: [UInt32] = []
  /// Where the words of each article end in `numbers`.
  private var ends: [Int] = []

  init(_ articles: ArraySlice<Article>) {
    for article in articles { read(article.text) }
    sort()
  }

  private mutating func read(_ text: [UInt8]) {
    for word in WordScanner(text) {
      let number = met.number(of: word.key) { Self.plain(Array(text[word.range.indices])) }
      numbers.append(number)
      places.append(word.range.start)
    }
    ends.append(numbers.count)
  }

  private mutating func sort() {
    let order = met.keys.indices.sorted { met.keys[$0] < met.keys[$1] }
    keys = order.map { met.keys[$0] }
    spellings = PackedRecords(order.map { met.spellings[$0] })
    var counts = [UInt32](repeating: 0, count: order.count)
    for number in numbers { counts[Int(number)] += 1 }
    self.counts = order.map { counts[$0] }
    var writers = [PlaceWriter](repeating: PlaceWriter(), count: order.count)
    var start = 0
    for (article, end) in ends.enumerated() {
      for index in start..<end { writers[Int(numbers[index])].add(places[index], article) }
      start = end
    }
    postings = PackedRecords(order.map { writers[$0].finished() })
  }

  /// In lower case, with every apostrophe as `'`.
  static func plain(_ word: [UInt8]) -> [UInt8] {
    if word.allSatisfy({ $0 < 0x80 }) { return word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }
    return Array(String(decoding: word, as: UTF8.self).lowercased().replacing("’", with: "'").utf8)
  }

  /// Writes the places of one word.
  private struct PlaceWriter {
    private var bytes: [UInt8] = []
    private var lastArticle = 0
    private var article = -1
    /// The places in the article at hand, as steps.
    private var steps: [UInt32] = []
    private var lastPlace: UInt32 = 0

    mutating func add(_ place: UInt32, _ article: Int) {
      if article != self.article {
        close()
        self.article = article
        lastPlace = 0
      }
      steps.append(place - lastPlace)
      lastPlace = place
    }

    private mutating func close() {
      guard article >= 0 else { return }
      put(UInt32(article - lastArticle))
      put(UInt32(steps.count))
      for step in steps { put(step) }
      steps.removeAll(keepingCapacity: true)
      lastArticle = article
    }

    private mutating func put(_ number: UInt32) {
      var rest = number
      while rest >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      bytes.append(UInt8(rest))
    }

    mutating func finished() -> [UInt8] {
      close()
      return bytes
    }
  }
}

/// Words with a number each, found by their keys.
private struct MetWords {
  private(set) var keys: [UInt64] = []
  private(set) var spellings: [[UInt8]] = []
  /// Numbers by hash, open addressing, half full at most; `free` where there is none.
  private var slots = [UInt32](repeating: free, count: 1 << 14)

  private static let free = UInt32.max

  mutating func number(of key: WordKey, spelling: () -> [UInt8]) -> UInt32 {
    var slot = Self.slot(of: key.hash, in: slots.count)
    while slots[slot] != Self.free {
      if keys[Int(slots[slot])] == key.hash { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = UInt32(keys.count)
    slots[slot] = number
    keys.append(key.hash)
    spellings.append(spelling())
    if keys.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = [UInt32](repeating: Self.free, count: slots.count * 2)
    for (number, hash) in keys.enumerated() {
      var slot = Self.slot(of: hash, in: slots.count)
      while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number)
    }
  }

  private static func slot(of hash: UInt64, in capacity: Int) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & (capacity - 1)
  }
}
