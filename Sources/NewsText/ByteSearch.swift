extension Array<UInt8> {
  /// Where `words` first stand at or after `start`; nil where they do not. (`String.contains` builds a hash table for
  /// each search, 25 µs a line.)
  package func firstPlace(of words: [UInt8], from start: Int = 0) -> Int? {
    guard let first = words.first, count - start >= words.count else { return nil }
    var place = start
    while place <= count - words.count {
      if self[place] == first, self[place..<place + words.count].elementsEqual(words) { return place }
      place += 1
    }
    return nil
  }
}
