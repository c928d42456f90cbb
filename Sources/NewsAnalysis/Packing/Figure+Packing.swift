internal import NewsText

extension Figure {
  func pack(into writer: inout ByteWriter) {
    writer.range(range)
    writer.real(low)
    writer.real(high)
    writer.text(bound.rawValue)
    writer.text(trend?.rawValue)
    unit.pack(into: &writer)
    writer.text(counted)
    writer.text(casualty?.rawValue)
    writer.number(quotation)
    writer.number(saidBy)
    writer.text(asOf)
    writer.text(place)
    writer.number(sameAs)
    trace.pack(into: &writer)
    writer.text(check?.rawValue)
  }

  init(unpacking reader: inout ByteReader, length: Int, sources: Int) throws(DamagedBytes) {
    let range = try reader.range(within: length)
    let low = try reader.optionalReal()
    let high = try reader.optionalReal()
    guard let bound = Bound(rawValue: try reader.text()) else { throw DamagedBytes() }
    let trend = try reader.optionalText().flatMap { Trend(rawValue: $0) }
    let unit = try MeasuredUnit(unpacking: &reader)
    let counted = try reader.optionalText()
    let casualty = try reader.optionalText().flatMap { Casualty(rawValue: $0) }
    let quotation = try reader.optionalNumber()
    let saidBy = try reader.optionalIndex(below: sources)
    let asOf = try reader.optionalText()
    let place = try reader.optionalText()
    let sameAs = try reader.optionalNumber()
    self.init(
      range: range, low: low, high: high, bound: bound, trend: trend, unit: unit, counted: counted, casualty: casualty,
      quotation: quotation, saidBy: saidBy, asOf: asOf, place: place, sameAs: sameAs,
      trace: try FigureTrace(unpacking: &reader, length: length), check: try Check?(unpacking: &reader))
  }
}

extension MeasuredUnit {
  fileprivate func pack(into writer: inout ByteWriter) {
    writer.text(kind.rawValue)
    writer.text(code)
    writer.text(noun)
    writer.flag(!per.isEmpty)
    if let per = per.first { per.pack(into: &writer) }
  }

  /// A unit is a rate of one other at most, so the recursion goes one step deep.
  fileprivate init(unpacking reader: inout ByteReader, depth: Int = 0) throws(DamagedBytes) {
    guard depth < 8, let kind = Kind(rawValue: try reader.text()) else { throw DamagedBytes() }
    let code = try reader.optionalText()
    let noun = try reader.optionalText()
    let per = try reader.flag() ? try MeasuredUnit(unpacking: &reader, depth: depth + 1) : nil
    self.init(kind: kind, code: code, noun: noun, per: per)
  }
}
