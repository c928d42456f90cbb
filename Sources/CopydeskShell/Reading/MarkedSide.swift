internal import NewsText

/// Words of one of two articles, with those marked that the other does not have.
struct MarkedSide {
  enum Marks {
    case none, removed, added
  }

  let article: Article
  let marks: Marks
  /// What the other article does not have; empty ranges where this one lacks something.
  let places: [ByteRange]

  func line(of ranges: [ByteRange]) -> StyledLine {
    guard marks != .none else { return StyledLine(Passage(text: article.text, ranges: ranges).string, style) }
    var line = StyledLine()
    for range in ranges {
      if !line.isEmpty { line.append(" ") }
      append(range, to: &line)
    }
    return line
  }

  private func append(_ range: ByteRange, to line: inout StyledLine) {
    var position = range.start
    for place in places.sorted() where !place.isEmpty && place.overlaps(range) {
      let (start, end) = (max(position, place.start), min(place.end, range.end))
      line.append(words(position, start))
      line.append(marks == .removed ? "[-\(words(start, end))-]" : "{+\(words(start, end))+}", style)
      position = end
    }
    line.append(words(position, range.end))
  }

  private func words(_ start: UInt32, _ end: UInt32) -> String {
    start < end ? article.string(ByteRange(start, end)) : ""
  }

  private var style: Style {
    switch marks {
    case .none: .plain
    case .removed: .removed
    case .added: .added
    }
  }
}
