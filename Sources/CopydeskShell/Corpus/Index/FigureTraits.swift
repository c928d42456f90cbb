internal import NewsAnalysis

/// What a figure is, in one byte: the kind of casualty in the lowest three bits, 0 for none.
struct FigureTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let repeated = FigureTraits(rawValue: 8)
  static let rejected = FigureTraits(rawValue: 16)
  /// It is told as somebody's claim, and nobody is named.
  static let claimed = FigureTraits(rawValue: 32)
  static let money = FigureTraits(rawValue: 64)
  static let percent = FigureTraits(rawValue: 128)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ figure: Figure) {
    var traits = FigureTraits(rawValue: Self.code(of: figure.casualty))
    if figure.sameAs != nil { traits.insert(.repeated) }
    if figure.check == .rejected { traits.insert(.rejected) }
    if figure.trace.claim != nil { traits.insert(.claimed) }
    if figure.unit.kind == .currency { traits.insert(.money) }
    if figure.unit.kind == .percent { traits.insert(.percent) }
    self = traits
  }

  private static func code(of casualty: Figure.Casualty?) -> UInt8 {
    casualty.flatMap { Figure.Casualty.allCases.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0
  }

  /// Nil where the figure counts no casualties.
  var casualty: Figure.Casualty? {
    let code = Int(rawValue & 7)
    return code > 0 && code <= Figure.Casualty.allCases.count ? Figure.Casualty.allCases[code - 1] : nil
  }
}
