internal import NewsText

/// Words beside a number that change what it tells and not how exact it is: "an additional 12", "12 more". Compiled for
/// this project; Apache License 2.0.
extension WordSet {
  static let figureModifiers = WordSet("additional another extra further more other others new total overall combined")
}
