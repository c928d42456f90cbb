internal import NewsText

/// English number words. Written for Copydesk from the common names of numbers; the values of the large ones are
/// those of CLDR's English spell-out rules (Unicode licence), lakh and crore those of Indian English.
enum NumberWords {
  static let table = WordMap<NumberWord>(
    entries(units, .unit) + entries(teens, .teen) + entries(tens, .ten) + entries(hundreds, .hundred)
      + entries(scales, .scale) + entries(dozens, .dozen) + entries(denominators, .denominator)
      + entries(pluralDenominators, .denominators) + entries(vague, .vague) + entries(few, .few)
      + entries(decades, .decade) + entries(folds, .fold) + entries(multiples, .multiple))

  /// Scales that never open a number.
  static let dependent = WordSet("lac lacs koti mln mn bln bn trn tn")

  /// Letters that stand right after digits: "25k", "$5bn".
  static let attachedScales = WordMap<Double>(lines: attached) { Double($0) }

  static let fractionMarks = WordMap<Double>(lines: marks) { Double($0) }

  private static func entries(_ list: String, _ kind: NumberWord.Kind) -> [(WordKey, NumberWord)] {
    Lexicon(list).entries.flatMap { entry in
      let value = Double(entry.value) ?? 0
      return entry.words.map { (WordKey($0.utf8), NumberWord(kind: kind, value: value)) }
    }
  }

  private static let units = """
    0: zero nil nought naught
    1: one
    2: two
    3: three
    4: four
    5: five
    6: six
    7: seven
    8: eight
    9: nine
    """
  private static let teens = """
    10: ten
    11: eleven
    12: twelve
    13: thirteen
    14: fourteen
    15: fifteen
    16: sixteen
    17: seventeen
    18: eighteen
    19: nineteen
    """
  private static let tens = """
    20: twenty
    30: thirty
    40: forty fourty
    50: fifty
    60: sixty
    70: seventy
    80: eighty
    90: ninety
    """
  private static let hundreds = """
    100: hundred
    """
  private static let scales = """
    1000: thousand
    100000: lakh lakhs lac lacs
    1000000: million mln mn
    10000000: crore crores koti
    1000000000: billion bln bn
    1000000000000: trillion trn tn
    1000000000000000: quadrillion
    """
  private static let dozens = """
    12: dozen
    """
  /// The names of parts of a whole.
  private static let denominators = """
    2: half
    3: third
    4: quarter fourth
    5: fifth
    6: sixth
    7: seventh
    8: eighth
    9: ninth
    10: tenth
    12: twelfth
    20: twentieth
    100: hundredth
    1000: thousandth
    """
  private static let pluralDenominators = """
    2: halves
    3: thirds
    4: quarters fourths
    5: fifths
    6: sixths
    7: sevenths
    8: eighths
    9: ninths
    10: tenths
    12: twelfths
    20: twentieths
    100: hundredths
    1000: thousandths
    """
  /// Plurals that name an order of magnitude only.
  private static let vague = """
    10: tens
    12: dozens
    20: scores
    100: hundreds
    1000: thousands
    1000000: millions
    1000000000: billions
    1000000000000: trillions
    """
  /// Words for a small number; the value is the least that they are used for.
  private static let few = """
    2: couple
    3: several few
    5: handful
    13: umpteen
    """
  /// "the seventies": also a decade of dates.
  static let decades = """
    20: twenties
    30: thirties
    40: forties
    50: fifties
    60: sixties
    70: seventies
    80: eighties
    90: nineties
    """
  private static let folds = """
    2: twofold
    3: threefold
    4: fourfold
    5: fivefold
    6: sixfold
    7: sevenfold
    8: eightfold
    9: ninefold
    10: tenfold
    12: twelvefold
    20: twentyfold
    100: hundredfold
    1000: thousandfold
    """
  private static let multiples = """
    2: twice double
    3: thrice triple
    """
  private static let attached = """
    1000: k
    1000000: m mn mln mio mil mm
    1000000000: b bn bln
    1000000000000: tn trn t
    """
  private static let marks = """
    0.5: ½
    0.3333333333333333: ⅓
    0.6666666666666666: ⅔
    0.25: ¼
    0.75: ¾
    0.2: ⅕
    0.4: ⅖
    0.6: ⅗
    0.8: ⅘
    0.16666666666666666: ⅙
    0.8333333333333334: ⅚
    0.125: ⅛
    0.375: ⅜
    0.625: ⅝
    0.875: ⅞
    """
}
