internal import NewsText

/// The marks that the grammars name.
enum Mark {
  static let comma: WordKey = ","
  static let point: WordKey = "."
  static let colon: WordKey = ":"
  static let semicolon: WordKey = ";"
  static let slash: WordKey = "/"
  static let percent: WordKey = "%"
  static let plus: WordKey = "+"
  static let tilde: WordKey = "~"
  static let open: WordKey = "("
  static let close: WordKey = ")"
  static let openBracket: WordKey = "["
  static let closeBracket: WordKey = "]"
  static let less: WordKey = "<"
  static let greater: WordKey = ">"
  static let equal: WordKey = "="
  static let degree: WordKey = "°"
  static let caret: WordKey = "^"
  static let times: WordKey = "×"
  static let plusMinus: WordKey = "±"
  static let quote: WordKey = "\""
  static let apostrophe: WordKey = "'"
  static let hash: WordKey = "#"
  static let underscore: WordKey = "_"
  static let openQuote: WordKey = "“"
  static let closeQuote: WordKey = "”"
  /// Hyphens, dashes and the minus sign: every one of them is read as this.
  static let dash: WordKey = "-"
}
