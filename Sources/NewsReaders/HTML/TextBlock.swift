/// A paragraph, heading or list item of a page.
struct TextBlock {
  /// The innermost block element: `p`, `h2`, `li`, `div`.
  let element: String
  /// Blanks squeezed; line breaks kept.
  let text: String
  /// Scalars, and those of them inside links.
  let length: Int
  let linked: Int

  var linkShare: Double {
    length == 0 ? 0 : Double(linked) / Double(length)
  }

  var isHeading: Bool {
    ["h1", "h2", "h3", "h4", "h5", "h6"].contains(element)
  }

  /// Whether it reads like a sentence of an article and not like a link or a label.
  var isProse: Bool {
    length >= 25 && linkShare < 0.5 && !isHeading
  }

  var endsSentence: Bool {
    guard let last = text.last(where: { !"\"'”’»)".contains($0) }) else { return false }
    return ".!?…:;".contains(last)
  }
}
