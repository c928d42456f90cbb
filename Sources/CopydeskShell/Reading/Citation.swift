internal import NewsAnalysis
internal import NewsText

/// Words with what finds them again: source, publication, link, digest and place.
struct Citation: Sendable {
  let corpus: OpenCorpus
  let found: FoundReference

  private var analysis: Analysis { corpus.analyses[found.article] }
  private var article: Article { analysis.article }

  func lines(_ settings: Settings) -> [StyledLine] {
    let ranges = analysis.ranges(of: found.reference.item)
    let context = self.context(of: ranges)
    let words = Passage(text: article.text, ranges: context).string
    let published = [speaker, article.title.map { "“\($0)”" }, article.outlet, article.date?.description]
    let link = article.url.map { ranges.isEmpty ? $0 : TextFragment.link($0, to: words) }
    var lines: [StyledLine] = []
    if !ranges.isEmpty {
      let shown = Passage(text: article.text, ranges: context, matches: context == ranges ? [] : ranges).marked
      lines += StyledLine.marked(shown, .quotation).wrapped(to: settings.width)
    }
    lines += StyledLine(published.compactMap { $0 }.joined(separator: ", ")).wrapped(to: settings.width)
    if let link { lines.append(StyledLine(link, .faint)) }
    lines.append(StyledLine(permanent(ranges), .reference))
    return lines
  }

  /// A figure or a date tells nothing without its sentence.
  private func context(of ranges: [ByteRange]) -> [ByteRange] {
    switch found.reference.item {
    case .figure, .date:
      guard let range = ranges.first, let sentence = analysis.sentences.first(where: { $0.contains(range) }) else {
        return ranges
      }
      return [sentence]
    case .article, .quotation, .source, .passage: return ranges
    }
  }

  private var speaker: String? {
    let source: Int? =
      switch found.reference.item {
      case .quotation(let index): analysis.quotations[index].speaker
      case .figure(let index): analysis.figures[index].saidBy
      case .source(let index): index
      case .article, .date, .passage: nil
      }
    guard let source else { return nil }
    return corpus.sources.sources[corpus.sources.index(ofSource: source, inArticle: found.article)].name
  }

  /// `daily:120-181@28cd55678f63`
  private func permanent(_ ranges: [ByteRange]) -> String {
    let digest = article.digest.hexadecimal.prefix(12)
    guard let first = ranges.first, let last = ranges.last else { return "\(article.id)@\(digest)" }
    let offsets = ScalarOffsets(of: article.text)
    return "\(article.id):\(offsets.scalar(atByte: first.start))-\(offsets.scalar(atByte: last.end))@\(digest)"
  }
}

extension Analysis {
  /// The bytes that an item stands for; empty for the article as a whole.
  func ranges(of item: Reference.Item) -> [ByteRange] {
    switch item {
    case .article: []
    case .quotation(let index): quotations[index].content
    case .figure(let index): [figures[index].range]
    case .source(let index): Array(sources[index].mentions.prefix(1))
    case .date(let index): [dates[index].range]
    case .passage(let range): [ScalarPlaces(article.text).bytes(of: range)]
    }
  }
}
