internal import NewsText

/// Finds currencies in a sentence.
enum Currencies {
  /// A currency found in the text.
  struct Match {
    /// ISO 4217.
    let code: String
    /// What one of the name is worth in the currency: a cent is 0.01 dollars.
    let factor: Double
    /// Its pieces.
    let start: Int
    let end: Int
  }

  private struct Money {
    let code: String
    let factor: Double
  }
  private static let list = Lexicon(CurrencyNames.list).entries
  private static let names = PhraseTable<Money>(namePhrases)
  private static let signs = WordMap<String>(lines: CurrencyNames.signs) { String($0) }
  private static let dollarLetters = WordMap<String>(lines: CurrencyNames.dollarLetters) { String($0) }
  private static let prefixes = WordMap<String>(lines: CurrencyNames.prefixes) { String($0) }
  private static let codes = WordMap<String>(
    list.map { (WordKey($0.value.utf8), String($0.value)) })
  private static let dollar: WordKey = "$"
  /// Prefixes that are also words or initials: they count only right before the digits.
  private static let attachedOnly = WordSet("n r ps fr a c")

  private static var namePhrases: [PhraseTable<Money>.Phrase] {
    func phrases(_ names: [Substring], _ money: Money) -> [PhraseTable<Money>.Phrase] {
      names.flatMap { PhraseTable<Money>.Phrase.singularAndPlural(PhraseTable<Money>.words($0), money) }
    }
    let coins = Lexicon(CurrencyNames.coins).entries.flatMap { entry in
      let parts = entry.value.split(separator: " ")
      return phrases(entry.phrases, Money(code: String(parts[0]), factor: 1 / (Double(parts[1]) ?? 1)))
    }
    return list.flatMap { phrases($0.phrases, Money(code: String($0.value), factor: 1)) } + coins
  }

  /// The dollar that `letters` before the sign name: "C$", "HK$".
  static func dollar(letters: WordKey) -> String? { dollarLetters[letters] }

  /// Whether the piece can open money: "$", "RM", "USD".
  static func isPrefix(_ piece: Piece) -> Bool {
    if piece.isMark || signs[piece.key] != nil { return signs[piece.key] != nil }
    guard piece.isWord, piece.flags.contains(.capitalized) else { return false }
    return prefixes[piece.key] != nil || piece.flags.contains(.allCapitals) && codes[piece.key] != nil
  }

  /// The currency that ends right before piece `index`: "$", "US $", "HK$", "Rs.", "EUR".
  static func before(_ index: Int, _ pieces: [Piece]) -> Match? {
    guard index > 0 else { return nil }
    var last = index - 1
    if pieces[last].key == Mark.equal, last > 0, pieces[last - 1].isWord, pieces[last - 1].range.count == 1 {
      return pieces[last - 1].key == Word.y ? Match(code: "JPY", factor: 1, start: last - 1, end: index) : nil
    }
    if pieces[last].key == Mark.point, last > 0, prefixes[pieces[last - 1].key] != nil { last -= 1 }
    let piece = pieces[last]
    if piece.isMark || signs[piece.key] != nil { return sign(at: last, end: index, pieces) }
    guard piece.isWord else { return nil }
    if last > 0, pieces[last - 1].key == dollar, !piece.flags.contains(.spaceBefore),
      let code = dollarLetters[piece.key]
    {
      return Match(code: code, factor: 1, start: last - 1, end: index)
    }
    return letters(at: last, end: index, pieces)
  }

  private static func sign(at last: Int, end: Int, _ pieces: [Piece]) -> Match? {
    guard let code = signs[pieces[last].key] else { return nil }
    if pieces[last].key == dollar, last > 0, pieces[last - 1].isWord, let letters = dollarLetters[pieces[last - 1].key],
      !pieces[last].flags.contains(.spaceBefore) || isLetters(pieces[last - 1])
    {
      return Match(code: letters, factor: 1, start: last - 1, end: end)
    }
    return Match(code: code, factor: 1, start: last, end: end)
  }

  /// "HK $", "c $": letters with a space before the sign.
  private static func isLetters(_ piece: Piece) -> Bool {
    piece.flags.contains(.allCapitals) && piece.range.count > 1 || spacedLetters.contains(piece.key)
  }

  private static let spacedLetters = WordSet("c hk nz")

  private static func letters(at last: Int, end: Int, _ pieces: [Piece]) -> Match? {
    let piece = pieces[last]
    if !piece.flags.contains(.spaceBefore), last > 0, pieces[last - 1].key != Mark.open { return nil }
    let isAttached = end < pieces.count && !pieces[end].flags.contains(.spaceBefore)
    guard piece.flags.contains(.capitalized) || piece.range.count == 3 || MoneyFamily.of(piece.key) == .kr else {
      return nil
    }
    if let code = prefixes[piece.key], isAttached || !attachedOnly.contains(piece.key) {
      return Match(code: code, factor: 1, start: last, end: end)
    }
    guard piece.flags.contains(.allCapitals) else { return nil }
    if piece.range.count == 4, let code = millionCodes[piece.key] {
      return Match(code: code, factor: 1_000_000, start: last, end: end)
    }
    guard piece.range.count == 3, let code = codes[piece.key] else { return nil }
    return Match(code: code, factor: 1, start: last, end: end)
  }

  /// The currency that opens at `index`, after a number: "euros", "US cents", "HKD", "€".
  static func after(_ index: Int, _ pieces: [Piece]) -> Match? {
    guard index < pieces.count else { return nil }
    let piece = pieces[index]
    if piece.isMark, coinLetters[piece.key] == nil {
      guard let code = signs[piece.key], !isFollowedByDigits(index, pieces) else { return nil }
      return Match(code: code, factor: 1, start: index, end: index + 1)
    }
    if let small = attachedCoin(piece) { return Match(code: small, factor: 0.01, start: index, end: index + 1) }
    if let match = names.match(pieces, at: index) {
      return Match(code: match.value.code, factor: match.value.factor, start: index, end: match.end)
    }
    if let match = lettersAfter(index, pieces) { return match }
    guard piece.isWord, piece.range.count == 3, let code = codes[piece.key],
      piece.flags.contains(.allCapitals) || !UnitSigns.isWord(piece) && lowerCodes.contains(piece.key)
    else { return nil }
    return Match(code: code, factor: 1, start: index, end: index + 1)
  }

  /// "42 RM", "3.14US$", "120 MEUR".
  private static func lettersAfter(_ index: Int, _ pieces: [Piece]) -> Match? {
    let piece = pieces[index]
    guard piece.isWord, piece.flags.contains(.capitalized) || MoneyFamily.of(piece.key) == .kr else { return nil }
    if index + 1 < pieces.count, pieces[index + 1].key == dollar, !pieces[index + 1].flags.contains(.spaceBefore),
      let code = dollarLetters[piece.key], !isFollowedByDigits(index + 1, pieces)
    {
      return Match(code: code, factor: 1, start: index, end: index + 2)
    }
    if let code = prefixes[piece.key], !attachedOnly.contains(piece.key),
      !(index + 1 < pieces.count && pieces[index + 1].isDigits)
    {
      return Match(code: code, factor: 1, start: index, end: index + 1)
    }
    guard piece.range.count == 4, piece.flags.contains(.allCapitals), let code = millionCodes[piece.key] else {
      return nil
    }
    return Match(code: code, factor: 1_000_000, start: index, end: index + 1)
  }

  /// "MEUR".
  private static let millionCodes = WordMap<String>(
    list.map { (WordKey("m").appending($0.value.utf8), String($0.value)) })

  private static let coinLetters = WordMap<String>(lines: "GBP: p\nUSD: ¢") { String($0) }

  /// "180p".
  private static func attachedCoin(_ piece: Piece) -> String? {
    guard piece.flags.isDisjoint(with: [.spaceBefore, .capitalized]) else { return nil }
    return coinLetters[piece.key]
  }

  private static let lowerCodes = WordSet("usd eur gbp jpy cny inr aud cad hkd sgd myr thb")

  private static func isFollowedByDigits(_ index: Int, _ pieces: [Piece]) -> Bool {
    index + 1 < pieces.count && pieces[index + 1].isDigits && !pieces[index + 1].flags.contains(.spaceBefore)
  }
}
