/// Where another article of a story credits somebody with the same claim.
public struct ClaimReport: Hashable, Sendable {
  /// What the two texts have to do with each other.
  public enum Origin: String, Sendable, CaseIterable {
    /// Nothing that can be seen: another outlet in words of its own.
    case independent = "independent text"
    /// One outlet, one news service, or one sentence printed twice: the claim was reported once.
    case copy = "shared copy"
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
