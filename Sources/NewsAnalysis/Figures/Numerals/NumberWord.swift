/// A word that takes part in a numeral.
struct NumberWord {
  enum Kind {
    /// "seven", "seventeen", "seventy".
    case unit, teen, ten
    /// "hundred", "million", "dozen".
    case hundred, scale, dozen
    /// "third", "thirds".
    case denominator, denominators
    /// "dozens", "several".
    case vague, few
    /// "forties", "sixfold", "twice".
    case decade, fold, multiple
  }
  let kind: Kind
  let value: Double
}
