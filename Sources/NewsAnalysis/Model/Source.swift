public import NewsText

/// Whom an article credits with words, or names: a person, a group, an institution, a document.
public struct Source: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case person, people, government, organisation, company, media, document, poll, other
  }

  /// The fullest name in the article ("Vladimir Putin"), or the description of an unnamed source.
  public let name: String
  public let kind: Kind
  /// False for "a senior EU official".
  public let isNamed: Bool
  /// The description that the article gives ("Russian Prime Minister").
  public let role: String?
  /// How many quotations are credited to it, denied ones left out.
  public let statements: Int
  /// Each place that stands for it, pronouns too, in text order.
  public let mentions: [ByteRange]
  /// Where the article says why it does not name the source: "because the talks were private".
  public let anonymity: ByteRange?
  /// What a reader said of who it is.
  public let check: IdentityCheck?

  public init(
    name: String, kind: Kind, isNamed: Bool, role: String?, statements: Int, mentions: [ByteRange],
    anonymity: ByteRange? = nil, check: IdentityCheck? = nil
  ) {
    self.name = name
    self.kind = kind
    self.isNamed = isNamed
    self.role = role
    self.statements = statements
    self.mentions = mentions
    self.anonymity = anonymity
    self.check = check
  }

  /// The name that a reader gave it; otherwise the article's.
  public var readName: String { check?.mergedName ?? name }

  func checked(_ check: IdentityCheck) -> Source {
    Source(
      name: name, kind: kind, isNamed: isNamed, role: role, statements: statements, mentions: mentions,
      anonymity: anonymity, check: check)
  }
}
