internal import NewsText

extension Array {
  /// The indices of those that start in `range`, of elements in text order.
  func placesStarting(in range: ByteRange, _ place: (Element) -> ByteRange) -> Range<Int> {
    let first = firstPlace(startingAt: range.start, place)
    return first..<Swift.max(first, firstPlace(startingAt: range.end, place))
  }

  private func firstPlace(startingAt offset: UInt32, _ place: (Element) -> ByteRange) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if place(self[middle]).start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
