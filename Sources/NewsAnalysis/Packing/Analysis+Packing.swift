package import NewsText

extension Analysis {
  /// All but the article, as bytes.
  package var packed: [UInt8] {
    var writer = ByteWriter()
    writer.list(diagnostics) { $1.pack(into: &$0) }
    writer.ranges(sentences)
    writer.list(sources) { $1.pack(into: &$0) }
    writer.list(entities) { $1.pack(into: &$0) }
    writer.list(quotations) { $1.pack(into: &$0) }
    writer.list(figures) { $1.pack(into: &$0) }
    writer.list(dates) { $1.pack(into: &$0) }
    return writer.bytes
  }

  /// The analysis of `article` that `packed` wrote.
  package init(unpacking reader: ByteReader, of article: Article) throws(DamagedBytes) {
    var reader = reader
    let length = article.text.count
    let diagnostics = try reader.list { reader throws(DamagedBytes) in
      try Diagnostic(unpacking: &reader, length: length)
    }
    let sentences = try reader.ranges(within: length)
    let sources = try reader.list { reader throws(DamagedBytes) in try Source(unpacking: &reader, length: length) }
    let entities = try reader.list { reader throws(DamagedBytes) in
      try EntityMention(unpacking: &reader, length: length, sources: sources.count)
    }
    let quotations = try reader.list { reader throws(DamagedBytes) in
      try Quotation(unpacking: &reader, length: length, sources: sources.count)
    }
    let figures = try reader.list { reader throws(DamagedBytes) in
      try Figure(unpacking: &reader, length: length, sources: sources.count)
    }
    let dates = try reader.list { reader throws(DamagedBytes) in
      try DateExpression(unpacking: &reader, length: length)
    }
    let isWhole =
      reader.isAtEnd && quotations.allSatisfy { $0.inside.map { $0 < quotations.count } ?? true }
      && figures.allSatisfy {
        ($0.quotation.map { $0 < quotations.count } ?? true) && ($0.sameAs.map { $0 < figures.count } ?? true)
      }
    guard isWhole else { throw DamagedBytes() }
    self.init(
      article: article, sentences: sentences, entities: entities, sources: sources, quotations: quotations,
      figures: figures, dates: dates, diagnostics: diagnostics)
  }
}

extension Source {
  fileprivate func pack(into writer: inout ByteWriter) {
    writer.text(name)
    writer.text(kind.rawValue)
    writer.flag(isNamed)
    writer.text(role)
    writer.number(statements)
    writer.ranges(mentions)
    writer.ranges([anonymity].compactMap { $0 })
    writer.text(check?.word)
    if let name = check?.mergedName { writer.text(name) }
  }

  fileprivate init(unpacking reader: inout ByteReader, length: Int) throws(DamagedBytes) {
    let name = try reader.text()
    guard let kind = Kind(rawValue: try reader.text()) else { throw DamagedBytes() }
    let isNamed = try reader.flag()
    let role = try reader.optionalText()
    let statements = try reader.number()
    let mentions = try reader.ranges(within: length)
    self.init(
      name: name, kind: kind, isNamed: isNamed, role: role, statements: statements, mentions: mentions,
      anonymity: try reader.ranges(within: length).first, check: try Self.check(from: &reader))
  }

  private static func check(from reader: inout ByteReader) throws(DamagedBytes) -> IdentityCheck? {
    switch try reader.optionalText() {
    case nil: nil
    case IdentityCheck.split.word: .split
    default: .merged(into: try reader.text())
    }
  }
}

extension EntityMention {
  fileprivate func pack(into writer: inout ByteWriter) {
    writer.range(range)
    writer.text(type)
    writer.number(source)
  }

  fileprivate init(unpacking reader: inout ByteReader, length: Int, sources: Int) throws(DamagedBytes) {
    let range = try reader.range(within: length)
    let type = try reader.text()
    self.init(range: range, type: type, source: try reader.optionalIndex(below: sources))
  }
}

extension DateExpression {
  fileprivate func pack(into writer: inout ByteWriter) {
    writer.range(range)
    writer.text(kind.rawValue)
    writer.text(value)
    writer.text(modifier)
  }

  fileprivate init(unpacking reader: inout ByteReader, length: Int) throws(DamagedBytes) {
    let range = try reader.range(within: length)
    guard let kind = Kind(rawValue: try reader.text()) else { throw DamagedBytes() }
    let value = try reader.optionalText()
    self.init(range: range, kind: kind, value: value, modifier: try reader.optionalText())
  }
}
