internal import NewsText

/// A quotation mark at one place of an article, with what its form and its surroundings allow.
struct QuotationMark {
  /// Which marks pair with each other.
  enum Family: UInt8 {
    /// “ ” „ ‟ " `` ''
    case double
    /// ‘ ’ ‚ ' `
    case single
    /// « »
    case angle
    /// ‹ ›
    case singleAngle
    /// 「 」 『 』
    case corner
  }

  let family: Family
  /// One token.
  let tokens: TokenRange
  /// The form says that it opens: “ „ `` «.
  let opensByForm: Bool
  /// The form says that it closes: ” ».
  let closesByForm: Bool
  /// A word follows at once, and space, a bracket or a dash stands before.
  let opensByPlace: Bool
  /// Something stands right before, and space or a mark follows.
  let closesByPlace: Bool

  /// German and Polish texts open with „ and close with “.
  let isLow: Bool
}

extension QuotationMark {
  /// What a mark's form tells.
  struct Form {
    let family: Family
    var opens = false
    var closes = false
    var isLow = false
  }

  /// The form of the mark that `key` is; nil for any other token.
  static func form(of key: WordKey) -> Form? {
    forms[key]
  }

  // WordKey writes ‘ ’ and ' alike, so the single ones are told apart by their place.
  private static let forms: [WordKey: Form] = [
    "“": Form(family: .double, opens: true), "‟": Form(family: .double, opens: true),
    "``": Form(family: .double, opens: true), "„": Form(family: .double, opens: true, isLow: true),
    "”": Form(family: .double, closes: true), "\"": Form(family: .double), "''": Form(family: .double),
    "«": Form(family: .angle, opens: true), "»": Form(family: .angle, closes: true),
    "‹": Form(family: .singleAngle, opens: true), "›": Form(family: .singleAngle, closes: true),
    "'": Form(family: .single), "‚": Form(family: .single, opens: true), "`": Form(family: .single, opens: true),
    "「": Form(family: .corner, opens: true), "」": Form(family: .corner, closes: true),
    "『": Form(family: .corner, opens: true), "』": Form(family: .corner, closes: true),
    "″": Form(family: .double), "＂": Form(family: .double),
  ]
}
