/// A piece of markup.
enum MarkupToken {
  /// With its references resolved; valid UTF-8.
  case text([UInt8])
  case start(StartTag)
  case end(String)
}

struct StartTag {
  /// Lower-cased in HTML.
  let name: String
  let attributes: [MarkupAttribute]
  let isSelfClosing: Bool
}

struct MarkupAttribute {
  /// Lower-cased in HTML.
  let name: String
  let value: String
}
