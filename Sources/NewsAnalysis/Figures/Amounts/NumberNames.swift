internal import NewsText

/// Numbers that are part of a name or a label, or no numbers at all: "COVID-19", "Section 4", "the 5th".
enum NumberNames {
  private static let labels = WordSet(
    """
    page pages p pp section sections chapter chapters article articles no nos number numbers route highway flight channel
    room phase type grade volume vol version model paragraph clause figure fig table appendix annex act
    rule question item exhibit isbn issn tel phone fax ext apt suite box gate terminal platform runway door lane
    proposition prop amendment title book verse psalm bus line interstate exit kilometer
    """)
  private static let ordinalEndings = WordSet("st nd rd th")
  private static let prefixes = WordSet("sub minus to pre post over under about between us mid magnitude")

  static func isNumber(_ pieces: [Piece], _ numeral: Numeral) -> Bool {
    let first = numeral.start
    if numeral.inDigits {
      if isOrdinal(pieces, numeral) || isTime(pieces, numeral) { return false }
      if isJoined(pieces, before: first) || isCode(pieces, numeral) { return false }
    }
    if isListItem(pieces, numeral) || isCodeGroup(pieces, numeral) { return false }
    guard first > 0 else { return true }
    let before = pieces[first - 1]
    if before.key == Mark.hash || isTelephone(pieces, numeral) { return false }
    if before.isWord, labels.contains(before.key), !isMeasured(pieces, after: numeral) { return false }
    if before.key == Mark.point, first > 1, labels.contains(pieces[first - 2].key), pieces[first - 2].range.count <= 3 {
      return false
    }
    return true
  }

  /// The "1" of "1) safety, 2) price".
  private static func isListItem(_ pieces: [Piece], _ numeral: Numeral) -> Bool {
    guard numeral.end < pieces.count, pieces[numeral.end].key == Mark.close, numeral.end - numeral.start == 1,
      numeral.value < 30
    else { return false }
    return !pieces[max(0, numeral.start - 12)..<numeral.start].contains { $0.key == Mark.open }
  }

  /// The "1331" of "GB29 NWBK 6016 1331 9268 19": digits among digits that make no number together.
  private static func isCodeGroup(_ pieces: [Piece], _ numeral: Numeral) -> Bool {
    var around = 0
    var index = numeral.start - 1
    while index >= 0, around < 2, pieces[index].isDigits {
      around += 1
      index -= 1
    }
    index = numeral.end
    while index < pieces.count, around < 2, pieces[index].isDigits {
      around += 1
      index += 1
    }
    return around == 2
  }

  /// The "44" of "+44 20 7946 0958", and "0958".
  private static func isTelephone(_ pieces: [Piece], _ numeral: Numeral) -> Bool {
    let first = numeral.start
    if pieces[first].flags.contains(.leadingZero), pieces[first].digits > 2, !pieces[first].flags.contains(.decimal) {
      return true
    }
    return pieces[first - 1].key == Mark.plus && !pieces[first].flags.contains(.spaceBefore)
      && numeral.end < pieces.count
      && pieces[numeral.end].isDigits
  }

  private static func isOrdinal(_ pieces: [Piece], _ numeral: Numeral) -> Bool {
    numeral.end < pieces.count && !pieces[numeral.end].flags.contains(.spaceBefore)
      && ordinalEndings.contains(pieces[numeral.end].key)
  }

  private static func isTime(_ pieces: [Piece], _ numeral: Numeral) -> Bool {
    let index = numeral.end
    if index + 1 < pieces.count, pieces[index].key == Mark.colon, pieces[index + 1].isDigits,
      !pieces[index].flags.contains(.spaceBefore), !pieces[index + 1].flags.contains(.spaceBefore)
    {
      return true
    }
    let first = numeral.start
    return first > 1 && pieces[first - 1].key == Mark.colon && pieces[first - 2].isDigits
      && !pieces[first].flags.contains(.spaceBefore) && !pieces[first - 1].flags.contains(.spaceBefore)
  }

  /// "COVID-19", "F-150", "and/or 3", "x.5": something without a space stands before the digits.
  private static func isJoined(_ pieces: [Piece], before first: Int) -> Bool {
    guard first > 1, !pieces[first].flags.contains(.spaceBefore) else { return false }
    let joint = pieces[first - 1]
    if joint.key == Mark.dash, pieces[first - 2].isWord, pieces[first - 2].flags.contains(.allCapitals),
      pieces[first - 2].range.count > 1, Currencies.before(first - 1, pieces) == nil
    {
      return true  // "COVID -19"
    }
    guard joint.key == Mark.dash || joint.key == Mark.slash || joint.key == Mark.point || joint.key == Mark.underscore,
      !joint.flags.contains(.spaceBefore)
    else { return false }
    let word = pieces[first - 2]
    // "3km-5km"
    if word.isWord, first > 2, pieces[first - 3].isDigits, !word.flags.contains(.spaceBefore) { return false }
    if word.isWord { return !prefixes.contains(word.key) && NumberWords.table[word.key] == nil }
    return word.isDigits && joint.key == Mark.slash
  }

  /// Letters stand right after the digits that are neither unit nor scale: "2D", "747s", "3rd".
  private static func isCode(_ pieces: [Piece], _ numeral: Numeral) -> Bool {
    let end = numeral.end
    guard end < pieces.count, pieces[end].isWord, !pieces[end].flags.contains(.spaceBefore), !numeral.isScaled else {
      return false
    }
    if pieces[end].key == Word.s, pieces[numeral.start].digits >= 2 { return true }
    return Units.unit(pieces, after: end) == nil && Currencies.after(end, pieces) == nil
      && !suffixes.contains(pieces[end].key)
  }

  private static let suffixes = WordSet("percent pct pc yo x bp bps pp p c ish plus odd k m b bn mn fold")

  private static func isMeasured(_ pieces: [Piece], after numeral: Numeral) -> Bool {
    guard numeral.end < pieces.count else { return false }
    return pieces[numeral.end].key == Mark.percent || numeral.isScaled
  }
}
