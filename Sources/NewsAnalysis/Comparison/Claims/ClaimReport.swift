/// Where another article of a story credits somebody with the same claim.
public struct ClaimReport: Hashable, Sendable {
  /// What the two texts have to do with each other.
  public enum Origin: String, Sendable, CaseIterable {
    /// Nothing that can be seen: another outlet in words of its own.
    case independent = "independent text"
    /// A sentence of the outlets' own or much of the text stands in both: the claim was reported once.
    case copy = "shared copy"
    /// Other words of the same outlet.
    case outlet = "same outlet"
    /// Other words, but both name one news service.
    case service = "same wire"
  }

  public let origin: Origin
  /// The index of the article among those compared.
  public let article: Int
  /// The index in its `Analysis.quotations`.
  public let quotation: Int

  public init(origin: Origin, article: Int, quotation: Int) {
    self.origin = origin
    self.article = article
    self.quotation = quotation
  }
}
