internal import NewsText

/// Given names: what gender they tell, and which are short for which.
///
/// Origin of the short forms: written for Copydesk. Licence: that of the project.
enum GivenNames {
  /// The gender that `word` tells as a given name; nil where it tells none.
  static func gender(of word: WordKey) -> Gender? {
    if masculineNames.contains(word) { return .masculine }
    if feminineNames.contains(word) { return .feminine }
    return nil
  }

  static func contains(_ word: WordKey) -> Bool {
    masculineNames.contains(word) || feminineNames.contains(word)
  }

  /// Whether one word is the short form of the other: "Bill", "William".
  static func areShortForms(_ a: WordKey, _ b: WordKey) -> Bool {
    guard let group = groups[a] else { return false }
    return group == groups[b]
  }

  private static let groups: WordMap<Int> = {
    var groups: [(WordKey, Int)] = []
    for (index, line) in shortForms.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") { groups.append((WordKey(String(word)), index)) }
    }
    return WordMap(groups)
  }()

  private static let shortForms = """
    william bill billy will
    robert bob bobby rob robbie
    richard rick dick rich
    james jim jimmy jamie
    john johnny jack
    joseph joe joey
    thomas tom tommy
    charles charlie chuck
    michael mike mick mickey
    daniel dan danny
    david dave davy
    edward ed eddie ted ned
    donald don donny
    ronald ron ronnie
    kenneth ken kenny
    stephen steven steve
    gregory greg
    jeffrey jeff geoffrey geoff
    timothy tim
    anthony tony
    andrew andy drew
    benjamin ben benny
    matthew matt
    nicholas nick nicolas
    christopher chris
    patrick pat paddy
    peter pete
    philip phillip phil
    samuel sam
    frederick fred freddie
    lawrence larry laurence
    leonard len lenny
    gerald gerry jerry
    raymond ray
    douglas doug
    elizabeth liz beth betty bess lizzie
    margaret maggie meg peggy
    katherine catherine kathryn kate kathy katie
    susan sue susie
    deborah debbie deb debra
    barbara barb
    jennifer jenny jen
    jessica jess
    rebecca becky
    victoria vicky
    patricia patty trish
    pamela pam
    sergei sergey
    dmitry dmitri
    alexei aleksei alexey
    andrei andrey
    mohammed mohammad muhammad mohamed
    """
}
