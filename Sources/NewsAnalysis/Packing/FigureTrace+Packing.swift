internal import NewsText

extension FigureTrace {
  func pack(into writer: inout ByteWriter) {
    writer.text(placeFrom?.rawValue)
    writer.text(asOfFrom?.rawValue)
    writer.flag(claim != nil)
    if let claim { writer.range(claim) }
    writer.text(likeness?.rawValue)
  }

  init(unpacking reader: inout ByteReader, length: Int) throws(DamagedBytes) {
    let placeFrom = try reader.optionalText().flatMap { Origin(rawValue: $0) }
    let asOfFrom = try reader.optionalText().flatMap { Origin(rawValue: $0) }
    let claim = try reader.flag() ? try reader.range(within: length) : nil
    let likeness = try reader.optionalText().flatMap { Likeness(rawValue: $0) }
    self.init(placeFrom: placeFrom, asOfFrom: asOfFrom, claim: claim, likeness: likeness)
  }
}
