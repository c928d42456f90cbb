public import NewsText

extension Stories {
  /// One line of JSON a story: `{"story": 1, "articles": ["id", …]}`. `articles` are those that were clustered.
  public func jsonLines(of articles: [Article]) -> [UInt8] {
    var writer = JSONWriter()
    for (number, story) in stories.enumerated() {
      writer.object { writer in
        writer.key("story"); writer.number(number + 1)
        writer.key("articles"); writer.array(of: story) { $0.string(articles[$1].id) }
      }
      writer.newline()
    }
    return writer.bytes
  }
}

extension Duplicates {
  /// One line of JSON a pair: `{"left": "id", "right": "id", "left_in_right": 0.9, "right_in_left": 0.7, …}` with the
  /// one that is known to have been printed first, when each was published, and the services that each credits.
  /// `articles` are those that were compared.
  public func jsonLines(of articles: [Article]) -> [UInt8] {
    var writer = JSONWriter()
    for pair in pairs {
      writer.object { writer in
        writer.key("left"); writer.string(articles[pair.left].id)
        writer.key("right"); writer.string(articles[pair.right].id)
        writer.share("left_in_right", pair.reuse.leftInRight)
        writer.share("right_in_left", pair.reuse.rightInLeft)
        let (left, right) = (articles[pair.left], articles[pair.right])
        let first = left.wasPublished(before: right) ? left : right.wasPublished(before: left) ? right : nil
        writer.key("printed_first"); writer.optionalString(first?.id)
        writer.key("left_published"); writer.optionalString(left.published)
        writer.key("right_published"); writer.optionalString(right.published)
        writer.key("left_credits"); writer.array(of: left.credits) { $0.string($1) }
        writer.key("right_credits"); writer.array(of: right.credits) { $0.string($1) }
      }
      writer.newline()
    }
    return writer.bytes
  }
}

extension JSONWriter {
  /// A member whose value is a share, to three digits.
  mutating func share(_ name: StaticString, _ value: Double) {
    key(name)
    number((value * 1000).rounded() / 1000)
  }
}
