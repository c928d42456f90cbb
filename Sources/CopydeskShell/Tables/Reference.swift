/// The name of one thing that was found: `a1247`, `a1247:q3`, `a1247:120-140`.
public struct Reference: Hashable, Sendable {
  public enum Item: Hashable, Sendable {
    case article
    /// Indices into the article's analysis; they are written from 1.
    case quotation(Int), figure(Int), source(Int), date(Int)
    /// A place in the text, in Unicode scalars.
    case passage(Range<Int>)
  }
  public let article: String
  public let item: Item

  public init(article: String, item: Item = .article) {
    self.article = article
    self.item = item
  }
}

extension Reference: CustomStringConvertible {
  public var description: String {
    switch item {
    case .article: article
    case .quotation(let index): "\(article):q\(index + 1)"
    case .figure(let index): "\(article):f\(index + 1)"
    case .source(let index): "\(article):s\(index + 1)"
    case .date(let index): "\(article):d\(index + 1)"
    case .passage(let range): "\(article):\(range.lowerBound)-\(range.upperBound)"
    }
  }
}

extension Reference {
  /// A reference as typed. An id may hold colons: only what stands behind the last one can be an item.
  public init(_ text: String) {
    if let colon = text.lastIndex(of: ":"), let item = Self.item(text[text.index(after: colon)...]) {
      self.init(article: String(text[..<colon]), item: item)
    } else {
      self.init(article: text)
    }
  }

  private static func item(_ text: Substring) -> Item? {
    if let number = Int(text.dropFirst()), number > 0 {
      switch text.first {
      case "q": return .quotation(number - 1)
      case "f": return .figure(number - 1)
      case "s": return .source(number - 1)
      case "d": return .date(number - 1)
      default: return nil
      }
    }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let start = Int(ends[0]), let end = Int(ends[1]), 0 <= start, start < end else {
      return nil
    }
    return .passage(start..<end)
  }
}
