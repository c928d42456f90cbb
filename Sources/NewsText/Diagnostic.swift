/// Something odd in the data, reported and survived.
public struct Diagnostic: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case invalidUTF8 = "invalid UTF-8"
    case guessedEncoding = "encoding guessed"
    case strayMark = "stray symbol"
    case brokenParagraph = "broken paragraph"
    case pageNumber = "page number"
    case unpairedQuotationMark = "unpaired quotation mark"
    case missingDate = "no date"
    case unreadableDate = "date not understood"
    case missingField = "missing field"
    case duplicateID = "id used twice"
    case emptyText = "empty text"
  }

  public let kind: Kind
  /// Where in the article's text; nil for the article as a whole.
  public let range: ByteRange?
  /// What was seen, for a person; empty where `kind` says it all.
  public let detail: String

  public init(_ kind: Kind, at range: ByteRange? = nil, detail: String = "") {
    self.kind = kind
    self.range = range
    self.detail = detail
  }
}
