internal import NewsText

extension Analysis {
  /// The JSON object that other programs read (`docs/annotations.md`), on one line that ends in a line feed.
  public func annotationLine() -> [UInt8] {
    AnnotationLine(analysis: self).bytes()
  }
}

/// Writes one analysis in the fixed JSON shape.
private struct AnnotationLine {
  let analysis: Analysis
  let offsets: ScalarOffsets

  init(analysis: Analysis) {
    self.analysis = analysis
    offsets = ScalarOffsets(of: analysis.article.text)
  }

  func bytes() -> [UInt8] {
    let article = analysis.article
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("id"); writer.string(article.id)
      writer.key("title"); writer.optionalString(article.title)
      writer.key("date"); writer.optionalString(article.date?.description)
      writer.key("outlet"); writer.optionalString(article.outlet)
      writer.key("url"); writer.optionalString(article.url)
      writer.key("credits"); writer.array(of: article.credits) { $0.string($1) }
      writer.key("text"); writer.string(utf8: article.text)
      writer.key("sentences"); spans(analysis.sentences, &writer)
      writer.key("entities"); writer.array(of: analysis.entities, entity)
      writer.key("sources"); list(analysis.sources, &writer, source)
      writer.key("quotations"); list(analysis.quotations, &writer, quotation)
      writer.key("figures"); list(analysis.figures, &writer, figure)
      writer.key("dates"); writer.array(of: analysis.dates, date)
    }
    writer.newline()
    return writer.bytes
  }

  private func list<Element>(
    _ elements: [Element], _ writer: inout JSONWriter, _ body: (inout JSONWriter, Int, Element) -> Void
  ) {
    writer.array { writer in
      for (index, element) in elements.enumerated() {
        writer.object { body(&$0, index, element) }
      }
    }
  }

  private func span(_ range: ByteRange, _ writer: inout JSONWriter) {
    writer.array {
      $0.number(offsets.scalar(atByte: range.start))
      $0.number(offsets.scalar(atByte: range.end))
    }
  }

  private func spans(_ ranges: [ByteRange], _ writer: inout JSONWriter) {
    writer.array(of: ranges) { span($1, &$0) }
  }

  private func reference(_ prefix: String, _ index: Int?, _ writer: inout JSONWriter) {
    writer.optionalString(index.map { "\(prefix)\($0 + 1)" })
  }

  private func entity(_ writer: inout JSONWriter, _ entity: EntityMention) {
    writer.object { writer in
      writer.key("span"); span(entity.range, &writer)
      writer.key("type"); writer.string(entity.type)
      writer.key("source"); reference("s", entity.source, &writer)
    }
  }

  private func source(_ writer: inout JSONWriter, _ index: Int, _ source: Source) {
    writer.key("id"); reference("s", index, &writer)
    writer.key("name"); writer.string(source.name)
    writer.key("kind"); writer.string(source.kind.rawValue)
    writer.key("named"); writer.boolean(source.isNamed)
    writer.key("role"); writer.optionalString(source.role)
    writer.key("statements"); writer.number(source.statements)
    writer.key("mentions"); spans(source.mentions, &writer)
    writer.key("checked"); writer.optionalString(source.check?.word)
    writer.key("merged_into"); writer.optionalString(source.check?.mergedName)
  }

  private func quotation(_ writer: inout JSONWriter, _ index: Int, _ quotation: Quotation) {
    writer.key("id"); reference("q", index, &writer)
    writer.key("kind"); writer.string(quotation.kind.rawValue)
    writer.key("content"); spans(quotation.content, &writer)
    writer.key("cue"); spans(quotation.cue, &writer)
    writer.key("source"); spans(quotation.source, &writer)
    writer.key("speaker"); reference("s", quotation.speaker, &writer)
    writer.key("speaker_name"); writer.optionalString(quotation.speaker.map { analysis.sources[$0].readName })
    writer.key("addressee"); spans(quotation.addressee, &writer)
    writer.key("cue_lemma"); writer.optionalString(quotation.cueLemma)
    writer.key("speech"); writer.boolean(quotation.isSpeech)
    writer.key("negated"); writer.boolean(quotation.isNegated)
    writer.key("inside"); reference("q", quotation.inside, &writer)
    writer.key("rule"); writer.string(quotation.rule)
    writer.key("confidence"); writer.number((quotation.confidence * 1000).rounded() / 1000)
    writer.key("checked"); writer.optionalString(quotation.check?.rawValue)
  }

  private func figure(_ writer: inout JSONWriter, _ index: Int, _ figure: Figure) {
    writer.key("id"); reference("f", index, &writer)
    writer.key("span"); span(figure.range, &writer)
    writer.key("value")
    writer.object { writer in
      writer.key("low"); figure.low.map { writer.number($0) } ?? writer.null()
      writer.key("high"); figure.high.map { writer.number($0) } ?? writer.null()
      writer.key("bound"); writer.string(figure.bound.rawValue)
    }
    writer.key("trend"); writer.optionalString(figure.trend?.rawValue)
    writer.key("unit"); unit(figure.unit, &writer)
    writer.key("counted"); writer.optionalString(figure.counted)
    writer.key("casualty"); writer.optionalString(figure.casualty?.rawValue)
    writer.key("quotation"); reference("q", figure.quotation, &writer)
    writer.key("said_by"); reference("s", figure.saidBy, &writer)
    writer.key("said_by_name"); writer.optionalString(figure.saidBy.map { analysis.sources[$0].readName })
    writer.key("as_of"); writer.optionalString(figure.asOf)
    writer.key("place"); writer.optionalString(figure.place)
    writer.key("same_as"); reference("f", figure.sameAs, &writer)
    writer.key("checked"); writer.optionalString(figure.check?.rawValue)
    trace(figure.trace, &writer)
  }

  private func trace(_ trace: FigureTrace, _ writer: inout JSONWriter) {
    writer.key("as_of_from"); writer.optionalString(trace.asOfFrom?.rawValue)
    writer.key("place_from"); writer.optionalString(trace.placeFrom?.rawValue)
    writer.key("claim"); trace.claim.map { span($0, &writer) } ?? writer.null()
    writer.key("same_as_reason"); writer.optionalString(trace.likeness?.rawValue)
  }

  private func unit(_ unit: MeasuredUnit, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("kind"); writer.string(unit.kind.rawValue)
      writer.key("code"); writer.optionalString(unit.ratedCode)
      writer.key("noun"); writer.optionalString(unit.noun)
      writer.key("per"); writer.null()  // a rate stands in the code, where UCUM can write every denominator
    }
  }

  private func date(_ writer: inout JSONWriter, _ date: DateExpression) {
    writer.object { writer in
      writer.key("span"); span(date.range, &writer)
      writer.key("type"); writer.string(date.kind.rawValue)
      writer.key("value"); writer.optionalString(date.value)
      writer.key("mod"); writer.optionalString(date.modifier)
    }
  }
}
