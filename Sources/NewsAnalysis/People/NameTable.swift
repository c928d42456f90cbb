internal import NewsText

/// From names to the sources that bear them, in rising order: names as hashes, which are told apart well enough.
struct NameTable: Sendable {
  private let keys: [UInt64]
  private let starts: [UInt32]
  private let sources: [UInt32]

  /// One bearer of one name.
  struct Entry: Comparable {
    let key: UInt64
    let source: UInt32

    init(_ name: some StringProtocol, _ source: Int) {
      key = NameTable.key(of: name)
      self.source = UInt32(source)
    }

    static func < (a: Entry, b: Entry) -> Bool { (a.key, a.source) < (b.key, b.source) }
  }

  init(_ entries: [Entry]) {
    var keys: [UInt64] = []
    var starts: [UInt32] = []
    var sources: [UInt32] = []
    var last: Entry?
    for entry in entries.sorted() where entry != last {
      if entry.key != last?.key {
        keys.append(entry.key)
        starts.append(UInt32(sources.count))
      }
      sources.append(entry.source)
      last = entry
    }
    self.keys = keys
    self.starts = starts + [UInt32(sources.count)]
    self.sources = sources
  }

  private static func key(of name: some StringProtocol) -> UInt64 { WordKey(name.utf8).hash }

  /// Empty where nobody is called so.
  subscript(name: String) -> [Int] {
    let key = Self.key(of: name)
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    guard low < keys.count, keys[low] == key else { return [] }
    return sources[Int(starts[low])..<Int(starts[low + 1])].map { Int($0) }
  }

  func pack(into blocks: inout BlockWriter) {
    blocks.add(keys)
    blocks.add(starts)
    blocks.add(sources)
  }

  init(unpacking blocks: inout BlockReader, sources count: Int) throws(DamagedBytes) {
    keys = try blocks.longs()
    starts = try blocks.words()
    sources = try blocks.words()
    guard starts.count == keys.count + 1, starts.divide(sources.count), sources.allSatisfy({ $0 < UInt32(count) })
    else { throw DamagedBytes() }
  }
}
