internal import NewsText

extension OutletMatrix {
  /// The JSON object that other programs read (`docs/annotations.md`), on one line that ends in a line feed.
  public func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("articles"); writer.array(of: articles) { $0.string($1.article.id) }
      writer.key("quotations"); writer.array(of: quotations, quotation)
      writer.key("figures"); writer.array(of: figures) { $0.row($1, articles) }
      writer.key("sources"); writer.array(of: sources, source)
      writer.key("reuse"); writer.array(of: pairs, reuse)
    }
    writer.newline()
    return writer.bytes
  }

  private struct Pair {
    let left: Int
    let right: Int
  }

  private var pairs: [Pair] {
    articles.indices.flatMap { left in articles.indices[(left + 1)...].map { Pair(left: left, right: $0) } }
  }

  private func quotation(_ writer: inout JSONWriter, _ row: QuotationRow) {
    writer.object { writer in
      writer.key("items")
      writer.array(of: row.items) { writer, item in
        writer.object { writer in
          writer.key("article"); writer.string(articles[item.article].article.id)
          writer.key("id"); writer.string("q\(item.quotation + 1)")
          writer.key("grade"); writer.optionalString(item.grade?.rawValue)
          writer.key("text"); writer.string(item.text)
        }
      }
      writer.key("told")
      writer.array(of: row.tellings) { writer, telling in
        writer.object { writer in
          writer.key("article"); writer.string(articles[telling.article].article.id)
          writer.key("id"); writer.string("q\(telling.quotation + 1)")
          writer.key("text"); writer.string(telling.text)
        }
      }
    }
  }

  private func source(_ writer: inout JSONWriter, _ row: SourceRow) {
    writer.object { writer in
      writer.key("name"); writer.string(row.name)
      writer.key("in"); writer.array(of: row.creditingArticles) { $0.string(articles[$1].article.id) }
    }
  }

  private func reuse(_ writer: inout JSONWriter, _ pair: Pair) {
    writer.object { writer in
      writer.key("left"); writer.string(articles[pair.left].article.id)
      writer.key("right"); writer.string(articles[pair.right].article.id)
      writer.share("left_in_right", reuse[pair.left][pair.right])
      writer.share("right_in_left", reuse[pair.right][pair.left])
    }
  }
}
