/// The elements of HTML, by how they nest. From the HTML standard (WHATWG, CC BY 4.0), simplified.
enum HTMLRules {
  /// Without content or end tag.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
    "hgroup", "hr", "html", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul", "noscript", "iframe", "video", "audio", "object",
  ]

  /// Elements that no end tag reaches out of.
  static let scopes: Set<String> = ["html", "td", "th", "table", "caption", "object"]

  static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

  private static let closesParagraph: Set<String> = [
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main",
    "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "ul",
  ]

  /// What a start tag ends where it stands open; nil for most.
  static func closes(_ name: String) -> Set<String>? {
    switch name {
    case "li": ["li"]
    case "dt", "dd": ["dt", "dd"]
    case "tr": ["tr", "td", "th"]
    case "td", "th": ["td", "th"]
    case "thead", "tbody", "tfoot": ["thead", "tbody", "tfoot", "tr"]
    case "option", "optgroup": ["option"]
    case _ where closesParagraph.contains(name): ["p"]
    default: nil
    }
  }

  /// Where the search for what a start tag ends stops.
  static func bounds(_ name: String) -> Set<String> {
    switch name {
    case "li": ["ul", "ol", "menu", "dir", "table"]
    case "dt", "dd": ["dl"]
    case "tr", "td", "th", "thead", "tbody", "tfoot": ["table"]
    case "option", "optgroup": ["select"]
    default: ["td", "th", "table", "button", "object", "html", "div", "section", "article", "li", "blockquote"]
    }
  }
}
