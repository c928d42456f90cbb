internal import NewsAnalysis
internal import NewsText

/// W3C Web Annotations, one JSON object a line: a quotation each, found again by position and by its words.
struct WebAnnotationExport: CorpusExport {
  let ending = "jsonld"
  let summary = "W3C Web Annotations of the quotations, with quote and position selectors"

  func bytes(of corpus: AnalysedCorpus, under supervision: Supervision) throws(CorpusExportError) -> [UInt8] {
    var writer = JSONWriter()
    for analysis in corpus.analyses {
      if supervision.isCancelled() { throw .cancelled }
      let annotations = WebAnnotations(analysis)
      for index in analysis.quotations.indices { annotations.write(quotation: index, to: &writer) }
    }
    return writer.bytes
  }
}

private struct WebAnnotations {
  private let analysis: Analysis
  private let offsets: ScalarOffsets
  private let digest: String

  init(_ analysis: Analysis) {
    self.analysis = analysis
    offsets = ScalarOffsets(of: analysis.article.text)
    digest = Digest(of: analysis.article.text).hexadecimal
  }

  func write(quotation index: Int, to writer: inout JSONWriter) {
    let quotation = analysis.quotations[index]
    let article = analysis.article
    writer.object { writer in
      writer.key("@context"); writer.string("http://www.w3.org/ns/anno.jsonld")
      writer.key("id"); writer.string("urn:copydesk:\(digest):q\(index + 1)")
      writer.key("type"); writer.string("Annotation")
      writer.key("motivation"); writer.string("describing")
      writer.key("body")
      writer.object { writer in
        writer.key("type"); writer.string("TextualBody")
        writer.key("format"); writer.string("text/plain")
        writer.key("value"); writer.string(description(of: quotation))
      }
      writer.key("target")
      writer.array(of: quotation.content) { target(article, $1, &$0) }
    }
    writer.newline()
  }

  /// "Copydesk Daily reported that Vladimir Putin said (direct)".
  private func description(of quotation: Quotation) -> String {
    let outlet = analysis.article.outlet ?? analysis.article.id
    let speaker = quotation.speaker.map { analysis.sources[$0].readName } ?? "someone not named"
    let verb = quotation.cue.map { analysis.article.string($0) }.joined(separator: " ")
    let checks = analysis.checks(of: quotation).map { "; checked by a reader: \($0)" } ?? ""
    return "\(outlet) reported: \(speaker) \(verb.isEmpty ? "is quoted" : verb) (\(quotation.kind.rawValue))\(checks)"
  }

  private func target(_ article: Article, _ range: ByteRange, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("source"); writer.string(article.url ?? "urn:sha256:\(digest)")
      writer.key("selector")
      writer.array { writer in
        writer.object { writer in
          writer.key("type"); writer.string("TextQuoteSelector")
          writer.key("exact"); writer.string(article.string(range))
          writer.key("prefix"); writer.string(article.string(context(before: range)))
          writer.key("suffix"); writer.string(article.string(context(after: range)))
        }
        writer.object { writer in
          writer.key("type"); writer.string("TextPositionSelector")
          writer.key("start"); writer.number(offsets.scalar(atByte: range.start))
          writer.key("end"); writer.number(offsets.scalar(atByte: range.end))
        }
      }
    }
  }

  private static let contextBytes = 32

  private func context(before range: ByteRange) -> ByteRange {
    var start = max(0, Int(range.start) - Self.contextBytes)
    while start < Int(range.start), analysis.article.text[start] & 0xC0 == 0x80 { start += 1 }
    return ByteRange(start, Int(range.start))
  }

  private func context(after range: ByteRange) -> ByteRange {
    let text = analysis.article.text
    var end = min(text.count, Int(range.end) + Self.contextBytes)
    while end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return ByteRange(Int(range.end), max(end, Int(range.end)))
  }
}
