/// A numeral or a range of two with its bound and unit, before it is known what is counted and who says it.
struct Amount {
  enum Shape {
    case plain
    /// "one in five", "half the houses".
    case ratio
    /// A side of "3-1".
    case score
    /// "3 to 1".
    case proportion
  }
  /// The first piece, hedge included, and the one after the last.
  var start: Int
  var end: Int
  /// The first piece of the numeral itself, sign and currency included.
  var core: Int
  var low: Double
  var high: Double?
  var bound: Figure.Bound
  var unit: MeasuredUnit
  var shape: Shape = .plain
  var trend: Figure.Trend?
  /// "seven", "dozens": no digits.
  var isWord = false
  /// A bare number: no unit, sign or currency was found beside it.
  var isBare: Bool { unit.kind == .none }
  /// Where a noun phrase that names what is counted may begin.
  var nounStart: Int

  /// Turns the value to its opposite: "5 degrees below zero".
  mutating func negate() {
    let ends = [-low, -(high ?? low)].sorted()
    low = ends[0]
    if high != nil { high = ends[1] }
  }
}
