/// What is too much for one piece, in megabytes (MiB); more is refused with its name and place.
enum Limits {
  /// A file of a format that has to be read whole, unfolded.
  static let document = 128
  /// A page or an XML file: its tree takes many times its bytes.
  static let markup = 32
  /// One line of JSON Lines, one row of a table.
  static let record = 64
  /// The text of one article: longer than any book.
  static let article = 8
  /// Levels of nesting in JSON.
  static let levels = 200
}
