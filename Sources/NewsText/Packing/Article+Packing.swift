extension Article {
  /// All but id and text, as bytes.
  package var packed: [UInt8] {
    var writer = ByteWriter()
    writer.text(title)
    writer.text(date?.description)
    writer.number(time?.minute)
    writer.number(time?.zone.map { $0 + ClockTime.furthestZone })
    writer.text(outlet)
    writer.text(url)
    writer.text(author)
    writer.list(credits) { $0.text($1) }
    layout.pack(into: &writer)
    writer.list(diagnostics) { $1.pack(into: &$0) }
    return writer.bytes
  }

  /// The article of `text` whose other parts were `packed`.
  package init(unpacking reader: ByteReader, id: String, text: [UInt8]) throws(DamagedBytes) {
    var reader = reader
    let title = try reader.optionalText()
    let written = try reader.optionalText()
    let date = written.flatMap { CalendarDate(iso: $0) }
    guard (date == nil) == (written == nil) else { throw DamagedBytes() }
    let minute = try reader.optionalNumber()
    let zone = try reader.optionalNumber()
    let time = minute.flatMap { ClockTime(minute: $0, zone: zone.map { $0 - ClockTime.furthestZone }) }
    guard (time == nil) == (minute == nil) else { throw DamagedBytes() }
    let outlet = try reader.optionalText()
    let url = try reader.optionalText()
    let author = try reader.optionalText()
    let credits = try reader.list { reader throws(DamagedBytes) in try reader.text() }
    let layout = try Layout(unpacking: &reader, length: text.count)
    let diagnostics = try reader.list { reader throws(DamagedBytes) in
      try Diagnostic(unpacking: &reader, length: text.count)
    }
    self.init(
      id: id, text: text, title: title, date: date, time: time, outlet: outlet, url: url, author: author,
      credits: credits,
      layout: layout, allDiagnostics: diagnostics)
  }
}

extension Layout {
  fileprivate func pack(into writer: inout ByteWriter) {
    writer.list(paragraphs) { $0.ranges($1.fragments) }
    writer.list(furniture) { writer, part in
      writer.byte(part.kind.code)
      writer.range(part.range)
    }
    writer.ranges(noise)
    writer.list(diagnostics) { $1.pack(into: &$0) }
  }

  fileprivate init(unpacking reader: inout ByteReader, length: Int) throws(DamagedBytes) {
    let paragraphs = try reader.list { reader throws(DamagedBytes) in
      let fragments = try reader.ranges(within: length)
      guard !fragments.isEmpty, zip(fragments, fragments.dropFirst()).allSatisfy({ $0.start <= $1.start }) else {
        throw DamagedBytes()
      }
      return Paragraph(fragments: fragments)
    }
    let furniture = try reader.list { reader throws(DamagedBytes) in
      guard let kind = Furniture.Kind(code: try reader.byte()) else { throw DamagedBytes() }
      return Furniture(kind: kind, range: try reader.range(within: length))
    }
    let noise = try reader.ranges(within: length)
    let diagnostics = try reader.list { reader throws(DamagedBytes) in
      try Diagnostic(unpacking: &reader, length: length)
    }
    self.init(paragraphs: paragraphs, furniture: furniture, noise: noise, diagnostics: diagnostics)
  }
}

extension Layout.Furniture.Kind {
  private static let inOrder: [Self] = [.headline, .date, .byline, .caption, .credit, .url, .pageNumber, .label]

  fileprivate var code: UInt8 { UInt8(Self.inOrder.firstIndex(of: self) ?? 0) }

  fileprivate init?(code: UInt8) {
    guard code < Self.inOrder.count else { return nil }
    self = Self.inOrder[Int(code)]
  }
}

extension Diagnostic {
  package func pack(into writer: inout ByteWriter) {
    writer.text(kind.rawValue)
    writer.ranges(range.map { [$0] } ?? [])
    writer.text(detail)
  }

  package init(unpacking reader: inout ByteReader, length: Int) throws(DamagedBytes) {
    guard let kind = Kind(rawValue: try reader.text()) else { throw DamagedBytes() }
    let range = try reader.ranges(within: length).first
    self.init(kind, at: range, detail: try reader.text())
  }
}
