internal import NewsText

/// Articles that stand next to each other, as blocks: ids, what else is not text, digests, texts.
struct ArticleGroup {
  static let size = 512
  /// The blocks that a group takes.
  static let blockCount = 6

  let articles: [Article]
  let digests: [Digest]
  /// What each article was packed as, but for id and text.
  let records: PackedRecords

  func pack(into blocks: inout BlockWriter) {
    blocks.add(articles.map { $0.id })
    blocks.add(records)
    blocks.add(digests.flatMap { $0.bytes })
    blocks.add(articles.flatMap { $0.text })
    var ends: [UInt64] = [0]
    for article in articles { ends.append(ends[ends.count - 1] + UInt64(article.text.count)) }
    blocks.add(ends)
  }

  init(articles: [Article], digests: [Digest]) {
    self.articles = articles
    self.digests = digests
    records = PackedRecords(articles.map { $0.packed })
  }

  init(unpacking blocks: inout BlockReader) throws(DamagedBytes) {
    let ids = try blocks.texts()
    records = try blocks.records()
    let digestBytes = try blocks.bytes()
    let texts = try blocks.bytes()
    let ends: [UInt64] = try blocks.longs()
    let count = ids.count
    guard records.count == count, digestBytes.count == count * 32, ends.count == count + 1, ends.divide(texts.count)
    else { throw DamagedBytes() }
    var articles: [Article] = []
    var digests: [Digest] = []
    for index in 0..<count {
      let text = Array(texts[Int(ends[index])..<Int(ends[index + 1])])
      articles.append(try Article(unpacking: records.reader(of: index), id: ids[index], text: text))
      guard let digest = Digest(bytes: Array(digestBytes[index * 32..<(index + 1) * 32])) else {
        throw DamagedBytes()
      }
      digests.append(digest)
    }
    self.articles = articles
    self.digests = digests
  }
}
