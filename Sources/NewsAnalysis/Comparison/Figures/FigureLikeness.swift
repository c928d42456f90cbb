/// What two figures have in common.
enum FigureLikeness {
  /// The same number in the same unit, whatever hedge stands before it.
  static func isSameValue(_ a: Figure, _ b: Figure) -> Bool {
    isSameUnit(a, b) && number(a) == number(b) && number(a) != nil
  }

  /// The same number, where what one of the two counts was not read: "14 serving officers", "14 of them".
  static func mayBeSameCount(_ a: Figure, _ b: Figure) -> Bool {
    let kinds = [a.unit.kind, b.unit.kind]
    guard kinds.contains(.none), kinds.contains(.count) else { return false }
    return number(a) == number(b) && number(a) != nil
  }

  /// The same number of the same, as far as it was read.
  static func isSameNumber(_ a: Figure, _ b: Figure) -> Bool {
    isSameValue(a, b) || mayBeSameCount(a, b)
  }

  /// "12 feet" and "12 metres".
  static func isSameNumberInAnotherUnit(_ a: Figure, _ b: Figure) -> Bool {
    !isSameUnit(a, b) && number(a) == number(b) && number(a) != nil
  }

  /// "12 feet" and "4 metres", "$5" and "€4".
  static func areInUnitsOfOneKind(_ a: Figure, _ b: Figure) -> Bool {
    a.unit.kind == b.unit.kind && !isSameUnit(a, b)
  }

  /// What is counted is called the same.
  static func isSameQuantity(_ a: Figure, _ b: Figure) -> Bool {
    guard isSameUnit(a, b) else { return false }
    if a.casualty != nil || b.casualty != nil { return a.casualty == b.casualty }
    if let noun = a.unit.noun, let other = b.unit.noun { return noun == other }
    return a.counted == b.counted
  }

  static func isSameUnit(_ a: Figure, _ b: Figure) -> Bool {
    a.unit.kind == b.unit.kind && a.unit.code == b.unit.code && a.unit.per == b.unit.per
  }

  /// The number that a figure is told by: its lower end, or its upper where only that is known.
  static func number(_ figure: Figure) -> Double? {
    figure.low ?? figure.high
  }
}
