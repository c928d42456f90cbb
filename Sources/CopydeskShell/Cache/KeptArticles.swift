internal import NewsAnalysis
internal import NewsText

/// The articles of a file of the cache with their analyses: what holds also where the rest of the corpus has changed.
struct KeptArticles: Sendable {
  let blocks: KeptBlocks.Reader
  let articles: [Article]
  let digests: [Digest]
  let problems: [LoadedArticles.Problem]
  /// The blocks behind the articles.
  let indexBlocks: Range<Int>
  private let records: PackedRecords
  private let packedArticles: [PackedRecords]

  private static let headBlocks = 5

  /// Throws where the file is damaged, or was written by another program.
  init(_ file: any KeptFile, by program: Digest, cores: Int) throws(DamagedBytes) {
    let blocks = try KeptBlocks.Reader(file)
    guard blocks.count >= Self.headBlocks else { throw DamagedBytes() }
    var head = BlockReader(try blocks.blocks(0..<Self.headBlocks, cores: cores))
    guard try head.bytes() == program.bytes else { throw DamagedBytes() }
    let counts: [UInt32] = try head.words()
    let problems = try head.texts()
    records = try head.records()
    guard counts.count == 1, problems.count.isMultiple(of: 2), records.count == Int(counts[0]) else {
      throw DamagedBytes()
    }
    self.problems = stride(from: 0, to: problems.count, by: 2).map {
      LoadedArticles.Problem(place: problems[$0], reason: problems[$0 + 1])
    }
    let firsts = Array(stride(from: 0, to: records.count, by: ArticleGroup.size))
    let starts = firsts.indices.map { Self.headBlocks + $0 * ArticleGroup.blockCount }
    let groups = starts.parallelMap(cores: cores) { start in
      try? Self.group(in: blocks, from: start)
    }.compactMap { $0 }
    let end = Self.headBlocks + starts.count * ArticleGroup.blockCount
    guard groups.count == starts.count, end <= blocks.count else { throw DamagedBytes() }
    articles = groups.flatMap { $0.articles }
    digests = groups.flatMap { $0.digests }
    guard articles.count == records.count else { throw DamagedBytes() }
    packedArticles = groups.map { $0.records }
    indexBlocks = end..<blocks.count
    self.blocks = blocks
  }

  private static func group(in blocks: KeptBlocks.Reader, from start: Int) throws(DamagedBytes) -> ArticleGroup {
    var reader = BlockReader(try blocks.blocks(start..<start + ArticleGroup.blockCount, cores: 1))
    return try ArticleGroup(unpacking: &reader)
  }

  var analyses: Analyses { Analyses(of: articles, records: records) }

  /// For each of `others` the analysis that holds for it too: kept of an article that differs by its id at most.
  func records(for others: [Article], _ otherDigests: [Digest]) -> [[UInt8]?] {
    var places: [Digest: Int] = [:]
    for (index, digest) in digests.enumerated() { places[digest] = index }
    return zip(others, otherDigests).map { article, digest in
      guard let place = places[digest], packed(place) == article.packed else { return nil }
      return Array(records.bytes[records.range(of: place)])
    }
  }

  private func packed(_ place: Int) -> [UInt8] {
    let group = packedArticles[place / ArticleGroup.size]
    return Array(group.bytes[group.range(of: place % ArticleGroup.size)])
  }
}
