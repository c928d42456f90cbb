/// The formats that are read.
enum ArticleReaders {
  /// The first that recognizes a file reads it: the telling ones first, plain text last.
  static let all: [any ArticleReader] = [
    WARCReader(),
    WACZReader(),
    WordReader(),
    LexisNexisReader(),
    ReutersReader(),
    FactivaHTMLReader(),
    FactivaXMLReader(),
    NITFReader(),
    NewsMLG2Reader(),
    NewsML1Reader(),
    FeedReader(),
    HTMLReader(),
    OtherXMLReader(),
    NinjsReader(),
    JSONLinesReader(),
    JSONReader(),
    TableReader(),
    MarkdownReader(),
    TextReader(),
  ]

  static func reader(for opening: FileOpening) -> (any ArticleReader)? {
    all.first { $0.recognizes(opening) }
  }
}
