/// How an article's text is laid out: the paragraphs that are analysed, and what stands around and between them.
///
/// Repairs live here and never in the text: a stray symbol is *noise*, a paragraph broken by a page or a symbol is
/// one paragraph of two fragments.
public struct Layout: Sendable {
  /// Body text in reading order; each paragraph is one or more fragments, and no fragment holds noise.
  public let paragraphs: [Paragraph]
  /// Headline, date line, caption and the like, in text order; they yield no quotation and no figure.
  public let furniture: [Furniture]
  /// Stray symbols, page numbers and markup inside or between paragraphs, in text order.
  public let noise: [ByteRange]
  /// Stray symbols, page numbers and broken paragraphs, in text order.
  public let diagnostics: [Diagnostic]

  public init(
    paragraphs: [Paragraph], furniture: [Furniture], noise: [ByteRange], diagnostics: [Diagnostic] = []
  ) {
    self.paragraphs = paragraphs
    self.furniture = furniture
    self.noise = noise
    self.diagnostics = diagnostics
  }

  /// One paragraph of the body.
  public struct Paragraph: Sendable, Hashable {
    /// Never empty, in text order.
    public let fragments: [ByteRange]

    public init(fragments: [ByteRange]) {
      precondition(!fragments.isEmpty, "a paragraph has at least one fragment")
      self.fragments = fragments
    }

    /// From the first fragment's start to the last one's end.
    public var range: ByteRange {
      fragments[0].union(fragments[fragments.count - 1])
    }
  }

  /// A part of the page that is not body text.
  public struct Furniture: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      case headline, date, byline, caption, credit, url, pageNumber, label
    }
    public let kind: Kind
    public let range: ByteRange

    public init(kind: Kind, range: ByteRange) {
      self.kind = kind
      self.range = range
    }
  }
}

extension Layout {
  /// What a text is taken for.
  public enum Form: Sendable, Hashable {
    /// A whole page as somebody saved it: headline, date, caption and credits may stand in it.
    case page
    /// A page in Markdown.
    case markdown
    /// The body alone, as records of JSON and tables hold it: only what cannot be body text is furniture.
    case body
  }

  /// The layout of `text`; a line equal to `title` is its headline.
  public init(of text: [UInt8], title: String?, form: Form = .body) {
    self = LayoutBuilder.layout(of: text, title: title, form: form)
  }
}
