internal import NewsAnalysis
internal import NewsText

/// A reference with the place of its article.
struct FoundReference: Sendable {
  let article: Int
  let reference: Reference
}

extension OpenCorpus {
  /// What a typed reference stands for; an id as it is before anything in it is read as an item.
  func resolve(_ word: Word) throws(CommandError) -> FoundReference {
    if let article = number(ofArticle: word.text) {
      return FoundReference(article: article, reference: Reference(article: word.text))
    }
    let stamped = StampedReference(word.text)
    let reference = stamped.reference
    guard let article = number(ofArticle: reference.article) else {
      let near = Spelling.nearest(to: reference.article, among: articles.map { $0.id })
      throw CommandError("no article '\(reference.article)' in \(name)", suggestion: near, at: word.columns)
    }
    if let stamp = stamped.digest, !articles[article].digest.hexadecimal.hasPrefix(stamp) {
      throw CommandError(
        "the text of '\(reference.article)' is not the one that was cited: the place cannot be told", at: word.columns,
        status: .missing)
    }
    if let problem = analyses[article].problem(with: reference.item) {
      throw CommandError("'\(reference.article)' has \(problem)", at: word.columns)
    }
    return FoundReference(article: article, reference: reference)
  }
}

/// A reference as `cite` writes it, with the digest of the text that it was made for: `a12:120-181@28cd55678f63`.
private struct StampedReference {
  let reference: Reference
  let digest: String?

  init(_ text: String) {
    guard let mark = text.lastIndex(of: "@") else {
      reference = Reference(text)
      digest = nil
      return
    }
    let stamp = text[text.index(after: mark)...].lowercased()
    let isDigest = (8...64).contains(stamp.count) && stamp.allSatisfy { $0.isHexDigit }
    reference = Reference(isDigest ? String(text[..<mark]) : text)
    digest = isDigest ? stamp : nil
  }
}

extension Analysis {
  /// Why there is no such item; nil where there is.
  fileprivate func problem(with item: Reference.Item) -> String? {
    switch item {
    case .article: nil
    case .quotation(let index): missing(index, quotations.count, .quotation)
    case .figure(let index): missing(index, figures.count, .figure)
    case .source(let index): missing(index, sources.count, .source)
    case .date(let index): missing(index, dates.count, .date)
    case .passage(let range):
      range.upperBound <= ScalarPlaces(article.text).count
        ? nil : "no characters \(range.lowerBound)-\(range.upperBound)"
    }
  }

  private func missing(_ index: Int, _ count: Int, _ noun: Noun) -> String? {
    index < count ? nil : "only \(NumberText.counted(count, noun))"
  }
}

/// Turns places in Unicode scalars, as others write them, into bytes.
struct ScalarPlaces {
  private let text: [UInt8]
  /// The number of scalars.
  let count: Int

  init(_ text: [UInt8]) {
    self.text = text
    count = text.count { $0 & 0xC0 != 0x80 }
  }

  func bytes(of scalars: Range<Int>) -> ByteRange {
    var (start, end, seen) = (text.count, text.count, 0)
    for (offset, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
      if seen == scalars.lowerBound { start = offset }
      if seen == scalars.upperBound {
        end = offset
        break
      }
      seen += 1
    }
    return ByteRange(min(start, end), end)
  }
}
