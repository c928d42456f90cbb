internal import NewsText

/// Numbers that are part of a name or a label, or no numbers at all: "COVID-19", "Section 4", "the 5th".
enum NumberNames {
  private static let ordinalEndings = WordSet("st nd rd th")
  private static let prefixes = WordSet("sub minus to pre post over under about between us mid magnitude now then")

  static func isNumber(_ pieces: [Piece], _ numeral: Numeral) -> Bool {
    let first = numeral.start
    if numeral.inDigits {
      if isOrdinal(pieces, numeral) || isTime(pieces, numeral) { return false }
      if isJoined(pieces, before: first) || isCode(pieces, numeral) { return false }
    }
    if !numeral.inDigits, isTitled(pieces, first) || isGlued(pieces, numeral) { return false }
    if isSubsection(pieces, numeral) { return false }
    if isListItem(pieces, numeral) || isCodeGroup(pieces, numeral) { return false }
    guard first > 0 else { return true }
    let before = pieces[first - 1]
    if before.key == Mark.hash || isIndex(pieces, numeral) || isSummit(pieces, numeral) { return false }
    if LabelWords.name(pieces, at: first - 1), !isMeasured(pieces, after: numeral) { return false }
    if before.key == Mark.point, first > 1, LabelWords.name(pieces, at: first - 2), pieces[first - 2].range.count <= 3 {
      return false
    }
    return true
  }

  /// The "Twenty" of "Twenty20".
  private static func isGlued(_ pieces: [Piece], _ numeral: Numeral) -> Bool {
    numeral.end < pieces.count && pieces[numeral.end].isDigits && !pieces[numeral.end].flags.contains(.spaceBefore)
  }

  /// The "3" of "Article 12(3)", the "1" of "P5+1".
  private static func isSubsection(_ pieces: [Piece], _ numeral: Numeral) -> Bool {
    let first = numeral.start
    guard first > 1, !pieces[first].flags.contains(.spaceBefore), !pieces[first - 1].flags.contains(.spaceBefore) else {
      return false
    }
    let before = pieces[first - 2]
    if pieces[first - 1].key == Mark.plus { return before.isDigits && before.flags.contains(.afterLetter) }
    return pieces[first - 1].key == Mark.open && (before.isDigits || before.key == Mark.close)
      && numeral.end < pieces.count && pieces[numeral.end].key == Mark.close
  }

  /// "The Nine Elms", "Group of Seven": a number word with a capital inside its sentence.
  private static func isTitled(_ pieces: [Piece], _ index: Int) -> Bool {
    guard index > 0, isTitle(pieces[index]), pieces[index - 1].isWord || pieces[index - 1].flags.contains(.possessive)
    else { return false }
    let follows = index + 1 < pieces.count && isTitle(pieces[index + 1])
    return follows || index > 1 && isTitle(pieces[index - 1])
      || pieces[index - 1].key == NumeralReader.of && index > 1 && isTitle(pieces[index - 2])
      || index > 1 && pieces[index - 1].flags.contains(.possessive) && isTitle(pieces[index - 2])
  }

  /// "COP28": no Colombian pesos.
  private static func isSummit(_ pieces: [Piece], _ numeral: Numeral) -> Bool {
    numeral.inDigits && summits.contains(pieces[numeral.start - 1].key)
      && !pieces[numeral.start].flags.contains(.spaceBefore) && pieces[numeral.start].range.count <= 2
  }

  private static let summits = WordSet("cop")
  private static let indices = WordSet("nasdaq ftse nikkei topix stoxx russell csi asx nifty dax cac ibex sensex")
  private static let points = WordSet("points point percent")

  /// "the Nasdaq 100", not "took the Nasdaq 100 points down".
  private static func isIndex(_ pieces: [Piece], _ numeral: Numeral) -> Bool {
    guard numeral.inDigits, numeral.end == numeral.start + 1, pieces[numeral.start].plainNumber != nil,
      indices.contains(pieces[numeral.start - 1].key)
    else { return false }
    return numeral.end >= pieces.count
      || !points.contains(pieces[numeral.end].key) && pieces[numeral.end].key != Mark.percent
  }

  private static func isTitle(_ piece: Piece) -> Bool {
    piece.isWord && piece.flags.contains(.capitalized) && !piece.flags.contains(.allCapitals)
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

  private static func isOrdinal(_ pieces: [Piece], _ numeral: Numeral) -> Bool {
    numeral.end < pieces.count && !pieces[numeral.end].flags.contains(.spaceBefore)
      && ordinalEndings.contains(pieces[numeral.end].key)
  }

  /// "12:30"; a single digit after the colon is no minute ("3:1").
  private static func isTime(_ pieces: [Piece], _ numeral: Numeral) -> Bool {
    isMinute(pieces, numeral.end + 1) || isMinute(pieces, numeral.start)
  }

  private static func isMinute(_ pieces: [Piece], _ index: Int) -> Bool {
    index > 1 && index < pieces.count && pieces[index].isDigits && pieces[index].digits > 1
      && pieces[index - 1].key == Mark.colon && pieces[index - 2].isDigits
      && !pieces[index].flags.contains(.spaceBefore) && !pieces[index - 1].flags.contains(.spaceBefore)
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
    if isFollowedByDigits(pieces, end) { return true }
    if pieces[end].flags.contains(.allCapitals), coins.contains(pieces[end].key) { return true }
    return Units.unit(pieces, after: end) == nil && Currencies.after(end, pieces) == nil
      && !suffixes.contains(pieces[end].key)
  }

  /// "20p" are pence, the "P" of "67P" is none.
  private static let coins = WordSet("p")
  private static let joiners = WordSet("x h e")

  /// The "L" of "5517L308"; "5m2" is a square, "3x4" and "2h30" are read elsewhere.
  private static func isFollowedByDigits(_ pieces: [Piece], _ letters: Int) -> Bool {
    guard letters + 1 < pieces.count, pieces[letters + 1].isDigits, !pieces[letters + 1].flags.contains(.spaceBefore)
    else {
      return false
    }
    return pieces[letters + 1].digits > 1 && !joiners.contains(pieces[letters].key)
  }

  private static let suffixes = WordSet("percent pct pc yo x bp bps pp p c ish plus odd k m b bn mn fold")

  private static func isMeasured(_ pieces: [Piece], after numeral: Numeral) -> Bool {
    guard numeral.end < pieces.count else { return false }
    return pieces[numeral.end].key == Mark.percent || numeral.isScaled
  }
}
