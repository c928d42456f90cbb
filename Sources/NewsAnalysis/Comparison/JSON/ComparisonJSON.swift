internal import NewsText

extension Comparison {
  /// The JSON object that other programs read (`docs/annotations.md`), on one line that ends in a line feed.
  public func json() -> [UInt8] {
    ComparisonJSON(comparison: self).bytes()
  }
}

/// Writes one comparison in the fixed JSON shape.
private struct ComparisonJSON {
  private let comparison: Comparison
  private let left: ScalarOffsets
  private let right: ScalarOffsets

  init(comparison: Comparison) {
    self.comparison = comparison
    left = ScalarOffsets(of: comparison.left.article.text)
    right = ScalarOffsets(of: comparison.right.article.text)
  }

  func bytes() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("left"); article(comparison.left.article, &writer)
      writer.key("right"); article(comparison.right.article, &writer)
      writer.key("alignment"); writer.array(of: comparison.alignment, group)
      writer.key("changes"); writer.array(of: comparison.changes, change)
      writer.key("quotations"); writer.array(of: comparison.quotations, quotation)
      writer.key("figures"); writer.array(of: comparison.figures) { $0.row($1, [comparison.left, comparison.right]) }
      writer.key("sources"); writer.array(of: comparison.sources, source)
      writer.key("reuse")
      writer.object { writer in
        writer.share("left_in_right", comparison.reuse.leftInRight)
        writer.share("right_in_left", comparison.reuse.rightInLeft)
      }
      writer.key("retellings"); writer.array(of: comparison.retellings, retelling)
    }
    writer.newline()
    return writer.bytes
  }

  private func article(_ article: Article, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("id"); writer.string(article.id)
      writer.key("text"); writer.string(utf8: article.text)
    }
  }

  private func group(_ writer: inout JSONWriter, _ group: AlignedGroup) {
    writer.object { writer in
      writer.key("op"); writer.string(group.operation.rawValue)
      writer.key("moved"); writer.boolean(group.isMoved)
      writer.key("left"); writer.array(of: group.left) { $0.span($1, left) }
      writer.key("right"); writer.array(of: group.right) { $0.span($1, right) }
    }
  }

  private func change(_ writer: inout JSONWriter, _ change: Change) {
    writer.object { writer in
      writer.key("kind"); writer.string(change.kind.rawValue)
      writer.key("op"); writer.string(change.operation.rawValue)
      writer.key("left"); place(change.left, left, &writer)
      writer.key("right"); place(change.right, right, &writer)
      writer.key("detail"); writer.optionalString(change.detail)
    }
  }

  private func place(_ place: Change.Place?, _ offsets: ScalarOffsets, _ writer: inout JSONWriter) {
    guard let place else { return writer.null() }
    writer.object { writer in
      writer.key("span")
      if let range = place.range { writer.span(range, offsets) } else { writer.null() }
      writer.key("text"); writer.string(place.text)
    }
  }

  private func source(_ writer: inout JSONWriter, _ row: SourceRow) {
    writer.object { writer in
      writer.key("name"); writer.string(row.name)
      writer.key("in"); writer.array(of: row.creditingArticles) { $0.string($1 == 0 ? "left" : "right") }
    }
  }

  private func retelling(_ writer: inout JSONWriter, _ retelling: Retelling) {
    writer.object { writer in
      writer.key("quoted_in"); writer.string(retelling.quotedIn.rawValue)
      writer.key("left"); writer.string("q\(retelling.left.quotation + 1)")
      writer.key("right"); writer.string("q\(retelling.right.quotation + 1)")
      writer.key("left_text"); writer.string(retelling.left.text)
      writer.key("right_text"); writer.string(retelling.right.text)
    }
  }

  private func quotation(_ writer: inout JSONWriter, _ pair: QuotationPair) {
    writer.object { writer in
      writer.key("left"); writer.optionalString(pair.left.map { "q\($0.quotation + 1)" })
      writer.key("right"); writer.optionalString(pair.right.map { "q\($0.quotation + 1)" })
      writer.key("grade"); writer.optionalString(pair.grade?.rawValue)
      writer.key("left_text"); writer.optionalString(pair.left?.text)
      writer.key("right_text"); writer.optionalString(pair.right?.text)
    }
  }
}

extension JSONWriter {
  /// Figures of one quantity; `articles` are those compared.
  mutating func row(_ row: FigureRow, _ articles: [Analysis]) {
    object { writer in
      writer.key("items")
      writer.array(of: row.items) { writer, item in
        writer.object { writer in
          writer.key("article"); writer.string(articles[item.article].article.id)
          writer.key("id"); writer.string("f\(item.figure + 1)")
        }
      }
      writer.key("verdict"); writer.string(row.verdict.rawValue)
      writer.key("about"); writer.string(row.about)
    }
  }

  /// A range as `[start, end]` in Unicode scalars.
  mutating func span(_ range: ByteRange, _ offsets: ScalarOffsets) {
    array {
      $0.number(offsets.scalar(atByte: range.start))
      $0.number(offsets.scalar(atByte: range.end))
    }
  }
}
