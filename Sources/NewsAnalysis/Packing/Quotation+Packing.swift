internal import NewsText

extension Quotation {
  func pack(into writer: inout ByteWriter) {
    writer.text(kind.rawValue)
    for ranges in [content, cue, source, addressee] { writer.ranges(ranges) }
    writer.number(speaker)
    writer.text(cueLemma)
    writer.flag(isSpeech)
    writer.flag(isNegated)
    writer.number(inside)
    writer.text(rule)
    writer.real(confidence)
    writer.text(check?.rawValue)
  }

  init(unpacking reader: inout ByteReader, length: Int, sources: Int) throws(DamagedBytes) {
    guard let kind = Kind(rawValue: try reader.text()) else { throw DamagedBytes() }
    let content = try reader.ranges(within: length)
    let cue = try reader.ranges(within: length)
    let source = try reader.ranges(within: length)
    let addressee = try reader.ranges(within: length)
    let speaker = try reader.optionalIndex(below: sources)
    let cueLemma = try reader.optionalText()
    let isSpeech = try reader.flag()
    let isNegated = try reader.flag()
    let inside = try reader.optionalNumber()
    let rule = try reader.text()
    let confidence = try reader.real()
    let check = try Check?(unpacking: &reader)
    guard !content.isEmpty, (0...1).contains(confidence) else { throw DamagedBytes() }
    self.init(
      kind: kind, content: content, cue: cue, source: source, speaker: speaker, addressee: addressee,
      cueLemma: cueLemma, isSpeech: isSpeech, isNegated: isNegated, inside: inside, rule: rule, confidence: confidence,
      check: check)
  }
}

/// Nil stands for nobody's word.
extension Check? {
  init(unpacking reader: inout ByteReader) throws(DamagedBytes) {
    let name = try reader.optionalText()
    self = name.flatMap { Check(rawValue: $0) }
    guard (self == nil) == (name == nil) else { throw DamagedBytes() }
  }
}
