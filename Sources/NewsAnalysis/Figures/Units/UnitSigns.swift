internal import NewsText

/// Signs of units ("kg", "MW") are exact in case, and the short ones are also words ("in", "a") or initials.
enum UnitSigns {
  /// A hash of the bytes as they stand, for the table of signs.
  static func key(of bytes: some Sequence<UInt8>) -> WordKey {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return WordKey(hash: state)
  }

  /// Signs that are something else in running text: times of day, words, initials.
  static let excluded: Set<WordKey> = Set(
    """
    am pm as PA pA mA Mm fl PW pL hA dm Mg Ts ks PM EV TV PV Ns fs ps ns Ps Gs cs hm TA GA MA KA PF pF nF mF cF GF TF KF
    MF fF dF hF kF fA nA PJ KN MN TN PN GN pN mN nN cN hN dN PL KL kL ML TL GL hL dA cA uA mcA mcF KJ K KB.h Pg Tg Gg dB cB
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { key(of: $0.utf8) })

  /// One letter, or a word that stands in running text.
  static func isRisky(_ piece: Piece) -> Bool {
    piece.range.count == 1 || words.contains(piece.key)
  }

  /// Signs that stand before a noun: "a 5 W charger".
  private static let electric: Set<WordKey> = [key(of: "W".utf8), key(of: "V".utf8)]
  private static let words = WordSet("in pt pts t mi")
  /// Signs that are also words and stand for a unit only right after the digits.
  private static let attachedOnly = WordSet("hl pa rad")
  private static let followers = WordSet("long high wide deep tall thick of x by to and per")

  private static let temperatures = WordSet("c f")
  private static let afterTemperature = WordSet(
    "outside inside and to in on at for by or below above but as is was were are with when while today")

  static func isTemperature(_ piece: Piece) -> Bool { temperatures.contains(piece.key) }

  static func isWord(_ piece: Piece) -> Bool {
    attachedOnly.contains(piece.key)
  }

  /// Nothing that would make the sign a word follows it.
  static func standsAlone(_ pieces: [Piece], at index: Int) -> Bool {
    guard index + 1 < pieces.count else { return true }
    if temperatures.contains(pieces[index].key) {
      return pieces[index + 1].isMark && pieces[index + 1].key != Mark.dash
        || afterTemperature.contains(pieces[index + 1].key)
    }
    let next = pieces[index + 1]
    if next.isWord {
      if electric.contains(pieces[index].sign) {
        return !next.flags.contains(.capitalized) || next.flags.contains(.allCapitals)
      }
      return pieces[index].range.count == 1 && followers.contains(next.key)
    }
    let isCode = next.key == Mark.dash && index + 2 < pieces.count && pieces[index + 2].digits > 1
    return next.isMark && !isCode
  }
}
