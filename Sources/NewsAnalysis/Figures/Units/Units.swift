internal import NewsText

/// Finds units of measure in a sentence.
enum Units {
  private static let names = PhraseTable(namePhrases)
  private static let signs = WordMap(signEntries)

  /// The unit whose name opens at `index`: "square feet", "miles", "hrs".
  static func name(_ pieces: [Piece], at index: Int) -> UnitMatch? {
    guard index < pieces.count, pieces[index].isWord || pieces[index].key == Mark.degree else { return nil }
    if pieces[index].key == Mark.degree { return degrees(pieces, at: index) }
    guard let match = names.match(pieces, at: index) else { return nil }
    return UnitMatch(unit: match.value, end: match.end)
  }

  /// The unit whose name or sign stands at `index`, after a number that ends there: "87mph", "5 kg", "30°C".
  static func unit(_ pieces: [Piece], after index: Int) -> UnitMatch? {
    guard index < pieces.count else { return nil }
    let sign = sign(pieces, at: index)
    guard let name = name(pieces, at: index) else { return sign }
    return name.end > sign?.end ?? 0 ? name : sign
  }

  private static func sign(_ pieces: [Piece], at index: Int) -> UnitMatch? {
    let piece = pieces[index]
    guard piece.isWord, piece.range.count <= 6, let unit = signs[piece.sign] else { return nil }
    let isShort = UnitSigns.isRisky(piece)
    if isShort, piece.flags.contains(.spaceBefore) || UnitSigns.isTemperature(piece),
      !UnitSigns.standsAlone(pieces, at: index)
    {
      return nil
    }
    if !isShort, piece.flags.contains(.spaceBefore), UnitSigns.isWord(piece) { return nil }
    return raised(unit, pieces, end: index + 1)
  }

  /// "m²", "m2", "km^3".
  private static func raised(_ unit: UnitOfMeasure, _ pieces: [Piece], end: Int) -> UnitMatch {
    guard let power = exponent(pieces, at: end) else { return UnitMatch(unit: unit, end: end) }
    let raised = UnitOfMeasure(kind: .measure, code: unit.code + String(power.power), factor: unit.factor)
    return UnitMatch(unit: raised, end: power.end)
  }

  private struct Exponent {
    let power: Int
    let end: Int
  }

  private static let squared: WordKey = "²"
  private static let cubed: WordKey = "³"

  private static func exponent(_ pieces: [Piece], at index: Int) -> Exponent? {
    guard index < pieces.count, !pieces[index].flags.contains(.spaceBefore) else { return nil }
    if pieces[index].key == squared { return Exponent(power: 2, end: index + 1) }
    if pieces[index].key == cubed { return Exponent(power: 3, end: index + 1) }
    let digit = pieces[index].key == Mark.caret ? index + 1 : index
    guard digit < pieces.count, let power = pieces[digit].plainNumber, power == 2 || power == 3 else { return nil }
    return Exponent(power: power, end: digit + 1)
  }

  private static let celsius: WordKey = "c"
  private static let fahrenheit: WordKey = "f"

  /// "°C", "° Fahrenheit", "°".
  private static func degrees(_ pieces: [Piece], at index: Int) -> UnitMatch? {
    if index + 1 < pieces.count {
      if pieces[index + 1].key == celsius { return UnitMatch(unit: .measure("Cel"), end: index + 2) }
      if pieces[index + 1].key == fahrenheit { return UnitMatch(unit: .measure("[degF]"), end: index + 2) }
      if let scale = names.match(pieces, at: index + 1), scale.value.code == "Cel" || scale.value.code == "[degF]" {
        return UnitMatch(unit: scale.value, end: scale.end)
      }
    }
    return UnitMatch(unit: .measure("deg"), end: index + 1)
  }
}

extension UnitOfMeasure {
  static func measure(_ code: String) -> UnitOfMeasure {
    UnitOfMeasure(kind: .measure, code: code, factor: 1)
  }
}
