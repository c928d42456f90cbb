extension String {
  /// Without the blanks at its ends.
  var trimmed: String {
    String(Substring(self).drop(while: \.isWhitespace)).trailingBlanksDropped
  }

  /// Without the blanks at its end.
  var trailingBlanksDropped: String {
    var words = Substring(self)
    while let last = words.last, last.isWhitespace { words = words.dropLast() }
    return String(words)
  }

  /// Each run of blanks written as one, none at the ends.
  var squeezed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
