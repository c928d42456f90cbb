internal import NewsAnalysis

/// What a quotation is, in one byte.
struct QuotationTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let direct = QuotationTraits(rawValue: 1)
  static let mixed = QuotationTraits(rawValue: 2)
  static let speech = QuotationTraits(rawValue: 4)
  static let negated = QuotationTraits(rawValue: 8)
  static let rejected = QuotationTraits(rawValue: 16)
  /// A reader said something of it.
  static let checked = QuotationTraits(rawValue: 32)
  /// Credited to a source without a name.
  static let unnamed = QuotationTraits(rawValue: 64)
  /// It stands inside another.
  static let inner = QuotationTraits(rawValue: 128)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ quotation: Quotation) {
    var traits: QuotationTraits =
      switch quotation.kind {
      case .direct: .direct
      case .mixed: .mixed
      case .indirect: []
      }
    if quotation.isSpeech { traits.insert(.speech) }
    if quotation.inside != nil { traits.insert(.inner) }
    if quotation.isNegated { traits.insert(.negated) }
    if quotation.check == .rejected { traits.insert(.rejected) }
    if quotation.check != nil { traits.insert(.checked) }
    self = traits
  }

  var kind: Quotation.Kind { contains(.direct) ? .direct : contains(.mixed) ? .mixed : .indirect }

  /// As `Quotation.isReported`.
  var isReported: Bool { contains(.speech) || kind != .indirect && !contains(.inner) }

  /// As `Quotation.counts`.
  var counts: Bool { isDisjoint(with: [.negated, .rejected]) }
}
