internal import NewsText

/// Names that hold a number and count nothing: "Three Mile Island", "50 Cent", "7-Eleven".
///
/// Origin: written for Copydesk. Licence: that of the project.
enum NumberedNames {
  private static let phrases = PhraseTable<Bool>(
    list.split { $0 == "|" || $0 == "\n" }.map { .init(words: PhraseTable<Bool>.words($0), value: true) })

  /// The piece after the name that opens at `index`; nil where none does. Each of its words has a capital.
  static func end(_ pieces: [Piece], at index: Int) -> Int? {
    if pieces[index].isDigits { return withDigits(pieces, at: index) }
    guard pieces[index].flags.contains(.capitalized), let end = phrases.match(pieces, at: index)?.end else {
      return nil
    }
    let isName = pieces[index..<end].allSatisfy {
      !$0.isWord || $0.flags.contains(.capitalized) || links.contains($0.key)
    }
    return isName ? end : nil
  }

  private static let links = WordSet("of the and")
  private static let list = """
    one direction|one world|one nation|one tree hill|three mile island|three gorges|three kings|three musketeers
    three tenors|three lions|three stooges|four seasons|four tops|four horsemen|five eyes|five points|five guys|five nations
    six nations|six flags|six counties|seven sisters|seven seas|seven oaks|seven samurai|seven dwarfs|seven years war
    seven years' war|six day war|hundred years war|hundred years' war|thirty years war|thirty years' war|thousand islands
    eight mile|nine elms|nine inch nails|ten commandments|ten downing street|twelve apostles|twelve tribes|twin peaks
    ten hag|big ten|pac ten|gang of four|group of seven|group of eight|group of twenty|group of ten|fantastic four
    magnificent seven|secret seven|famous five|chicago seven|central park five|birmingham six|guildford four|big three
    big four|big five|ocean's eleven|one world trade center|nineteen eighty four|seven mile beach|one america news|million man march|million dollar baby
    hundred acre wood|two rivers|two harbors|five star movement|three rivers|twenty questions|forty niners
    """

  private static let after = WordMap<[Int]>(
    digits.split(separator: "\n").compactMap { line -> (WordKey, [Int])? in
      let parts = line.split(separator: ":")
      guard parts.count == 2 else { return nil }
      let word = WordKey(parts[0].utf8.filter { $0 != UInt8(ascii: " ") })
      return (word, parts[1].split(separator: " ").compactMap { Int($0) })
    }, uniquingKeysWith: +)

  /// `word behind the digits: digits …`.
  private static let digits = """
    cent: 50
    eleven: 7
    chainz: 2
    savage: 21
    pilots: 21
    hunna: 300
    corinthians: 1 2
    timothy: 1 2
    samuel: 1 2
    thessalonians: 1 2
    kings: 1 2
    chronicles: 1 2
    peter: 1 2
    downing: 10 11
    """

  private static func withDigits(_ pieces: [Piece], at index: Int) -> Int? {
    guard let number = pieces[index].plainNumber else { return nil }
    if let end = wheels(pieces, at: index) { return end }
    let next = index + 1 < pieces.count && pieces[index + 1].key == Mark.dash ? index + 2 : index + 1
    guard next < pieces.count, pieces[next].flags.contains(.capitalized), !pieces[next].flags.contains(.allCapitals),
      after[pieces[next].key]?.contains(number) == true
    else { return nil }
    return next + 1
  }

  private static let lengths: Set<Int> = [50, 100, 200, 400, 800, 1500]

  /// "4x100m", which so many run one after the other.
  private static func relay(_ pieces: [Piece], at index: Int) -> Int? {
    guard index + 2 < pieces.count, pieces[index + 1].key == by, pieces[index].digits == 1,
      !pieces[index + 1].flags.contains(.spaceBefore), !pieces[index + 2].flags.contains(.spaceBefore),
      let length = pieces[index + 2].plainNumber, lengths.contains(length)
    else { return nil }
    return Units.unit(pieces, after: index + 3)?.end ?? index + 3
  }

  private static let by: WordKey = "x"

  /// "4x4": as many driven wheels as wheels; "4x4 m" measures.
  private static func wheels(_ pieces: [Piece], at index: Int) -> Int? {
    if let end = relay(pieces, at: index) { return end }
    guard index + 2 < pieces.count, pieces[index + 1].key == by, !pieces[index + 1].flags.contains(.spaceBefore),
      !pieces[index + 2].flags.contains(.spaceBefore), pieces[index].digits == 1, pieces[index + 2].digits == 1,
      pieces[index].value.truncatingRemainder(dividingBy: 2) == 0, pieces[index + 2].plainNumber != nil,
      Units.unit(pieces, after: index + 3) == nil, Units.name(pieces, at: index + 3) == nil
    else { return nil }
    return index + 3
  }
}
