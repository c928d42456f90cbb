internal import NewsText

extension Array {
  /// The index of the first of them that ends after `offset`, of elements in text order.
  func firstPlace(endingAfter offset: UInt32, _ place: (Element) -> ByteRange) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if place(self[middle]).end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Those inside `range` that lie nearest to `offset`, at most eight on each side, so that a sentence of thousands
  /// costs no more than one of ten.
  func window(around offset: UInt32, in range: ByteRange, _ place: (Element) -> ByteRange) -> ArraySlice<Element> {
    let inside = firstPlace(endingAfter: range.start, place)..<firstPlace(endingAfter: range.end, place)
    let middle = Swift.min(Swift.max(firstPlace(endingAfter: offset, place), inside.lowerBound), inside.upperBound)
    return self[Swift.max(inside.lowerBound, middle - 8)..<Swift.min(inside.upperBound, middle + 8)]
  }
}
