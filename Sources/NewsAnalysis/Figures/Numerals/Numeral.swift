/// A number as it is written: where it stands among the pieces of its sentence, and what it is worth.
struct Numeral {
  enum Kind {
    case cardinal
    /// "two thirds", "half".
    case fraction
    /// "one in five".
    case share
    /// "dozens", "several": at least the value, with no upper end.
    case vague
  }
  var start: Int
  var end: Int
  var value: Double
  var kind: Kind
  /// Its last part is a scale word or letter ("5 million", "25k").
  var isScaled = false
  /// It opens with digits.
  var inDigits = false
  /// The factor of its scale word; 1 where there is none.
  var scale: Double = 1
}
