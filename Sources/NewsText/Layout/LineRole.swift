/// What a line of a text is for.
enum LineRole: Hashable {
  case body
  case furniture(Layout.Furniture.Kind)
  /// A heading between paragraphs: a label that no sentence runs across.
  case heading
  /// A rule or a symbol that stands alone.
  case noise

  /// The kind of furniture that it is reported as.
  var kind: Layout.Furniture.Kind? {
    switch self {
    case .furniture(let kind): kind
    case .heading: .label
    case .body, .noise: nil
    }
  }

  /// Whether a sentence may run on below it: a page number or a printed label breaks a paragraph in two.
  var letsSentencesRunOn: Bool {
    switch self {
    case .noise, .furniture(.pageNumber), .furniture(.label): true
    case .body, .heading, .furniture: false
    }
  }
}
