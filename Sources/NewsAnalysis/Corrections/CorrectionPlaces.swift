internal import NewsText

extension Analysis {
  /// The index of the quotation or figure that a correction is about; nil where nothing stands at its place.
  func index(of correction: Correction) -> Int? {
    let offsets = ScalarOffsets(of: article.text)
    return switch correction.item {
    case .quotation: quotations.firstIndex { offsets.scalars(of: $0.content) == correction.place }
    case .figure: figures.firstIndex { offsets.scalars(of: [$0.range]) == correction.place }
    }
  }

  /// Where a source is bound, in Unicode scalars: at its first mention, or at what is credited to it first where a reader
  /// made it; nil where there is neither.
  public func place(ofSource index: Int) -> Range<Int>? {
    let offsets = ScalarOffsets(of: article.text)
    if let mention = sources[index].mentions.first { return offsets.scalars(of: [mention]) }
    return quotations.first { $0.speaker == index }.flatMap { offsets.scalars(of: $0.content) }
  }

  /// The index of the source that a reader's word is about; nil where none is at its place.
  func source(of identity: IdentityCorrection) -> Int? {
    let offsets = ScalarOffsets(of: article.text)
    let mentioned = sources.firstIndex { source in
      source.mentions.contains { offsets.scalars(of: [$0]) == identity.place }
    }
    return mentioned ?? quotations.first { offsets.scalars(of: $0.content) == identity.place }?.speaker
  }
}

extension ScalarOffsets {
  /// From the start of the first range to the end of the last; nil where there is none.
  func scalars(of ranges: [ByteRange]) -> Range<Int>? {
    guard let first = ranges.first, let last = ranges.last else { return nil }
    return scalar(atByte: first.start)..<scalar(atByte: last.end)
  }
}
