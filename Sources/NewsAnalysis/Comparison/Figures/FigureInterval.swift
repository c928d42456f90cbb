/// The values that a figure allows, by its hedge and by how round it is.
struct FigureInterval: Hashable, Sendable {
  let low: Double
  let high: Double

  /// "About" is taken as a tenth to either side.
  private static let roughness = 0.1

  init(_ figure: Figure) {
    let (low, high) = (figure.low ?? -.infinity, figure.high ?? .infinity)
    let number = figure.low ?? figure.high ?? 0
    switch figure.bound {
    case .exact:
      let slack = Self.slack(of: number)
      self.init(low: number - slack, high: number + slack)
    case .about: self.init(low: low * (1 - Self.roughness), high: high * (1 + Self.roughness))
    case .atLeast, .moreThan: self.init(low: number, high: .infinity)
    case .atMost, .lessThan: self.init(low: -.infinity, high: number)
    case .between: self.init(low: low, high: high)
    case .vague: self.init(low: number, high: number * 10)
    }
  }

  private init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// Whether one value may be meant by both.
  func allows(_ other: FigureInterval) -> Bool {
    low <= other.high && other.low <= high
  }

  /// The smallest interval that holds both.
  func wider(_ other: FigureInterval) -> FigureInterval {
    FigureInterval(low: min(low, other.low), high: max(high, other.high))
  }

  /// How far a round number may have been rounded: half of its last digit that is not zero, where that is less than
  /// a tenth of it. 600 may be 612; 40 is 40.
  private static func slack(of number: Double) -> Double {
    guard number >= 100, number.rounded() == number, number < 1e15 else { return 0 }
    var unit = 1.0
    while number.truncatingRemainder(dividingBy: unit * 10) == 0 { unit *= 10 }
    return unit / 2 < number * roughness ? unit / 2 : 0
  }
}
