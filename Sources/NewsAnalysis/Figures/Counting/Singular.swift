/// The singular of an English noun, in lower case.
enum Singular {
  private static let irregular = Dictionary(
    Lexicon(irregularList).entries.flatMap { entry in
      entry.words.map { (Array($0.utf8), Array(entry.value.utf8)) }
    }, uniquingKeysWith: { first, _ in first })
  private static let unchanged = Set(unchangedList.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

  static func of(_ word: some Sequence<UInt8>) -> String {
    String(decoding: bytes(word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }), as: UTF8.self)
  }

  private static func bytes(_ word: [UInt8]) -> [UInt8] {
    if let singular = irregular[word] { return singular }
    if word.count < 4 || unchanged.contains(word) || !word.ends(with: "s") || word.ends(with: "ss") { return word }
    if word.ends(with: "ies"), word.count > 4 { return word.dropLast(3) + [UInt8(ascii: "y")] }
    if word.ends(with: "men") { return word.dropLast(2) + Array("an".utf8) }
    for ending in ["ches", "shes", "sses", "xes", "zzes"] where word.ends(with: ending) { return word.dropLast(2) }
    return word.ends(with: "us") || word.ends(with: "is") ? word : word.dropLast()
  }

  private static let irregularList = """
    person: people persons
    man: men
    woman: women
    child: children
    foot: feet
    tooth: teeth
    goose: geese
    mouse: mice
    life: lives
    wife: wives
    knife: knives
    half: halves
    leaf: leaves
    wolf: wolves
    thief: thieves
    shelf: shelves
    loaf: loaves
    policeman: policemen
    policewoman: policewomen
    fireman: firemen
    fisherman: fishermen
    gunman: gunmen
    congressman: congressmen
    spokesman: spokesmen
    businessman: businessmen
    businesswoman: businesswomen
    serviceman: servicemen
    militiaman: militiamen
    countryman: countrymen
    crisis: crises
    analysis: analyses
    bus: buses
    virus: viruses
    bonus: bonuses
    campus: campuses
    gas: gases
    movie: movies
    cookie: cookies
    calorie: calories
    tie: ties
    shoe: shoes
    hero: heroes
    potato: potatoes
    tomato: tomatoes
    horse: horses
    penny: pennies
    criterion: criteria
    phenomenon: phenomena
    bacterium: bacteria
    medium: media
    """
  private static let unchangedList = """
    series species headquarters news means crossroads gas bus virus campus bonus plus analysis crisis basis class press
    business loss status census tennis always texas access process congress
    """
}

extension Array where Element == UInt8 {
  fileprivate func ends(with ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
