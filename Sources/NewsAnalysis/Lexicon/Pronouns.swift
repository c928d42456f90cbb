internal import NewsText

/// The personal pronouns.
///
/// Origin: the closed class of English grammar. Licence: that of the project.
enum Pronouns {
  static let masculine = WordSet("he him his himself")
  static let feminine = WordSet("she her hers herself")
  static let plural = WordSet("they them their theirs themselves")
  static let neuter = WordSet("it its itself")
  /// The speaker's own: they mean whoever is quoted.
  static let firstPerson = WordSet("i me my mine myself we us our ours ourselves")
  static let relative = WordSet("who whom whose which that")
  /// Those that stand for one person who was named.
  static let personal = WordSet("he him his himself she her hers herself")

  static func gender(of key: WordKey) -> Gender? {
    if masculine.contains(key) { return .masculine }
    return feminine.contains(key) ? .feminine : nil
  }

  static func contains(_ key: WordKey) -> Bool {
    personal.contains(key) || plural.contains(key) || neuter.contains(key) || firstPerson.contains(key)
      || relative.contains(key)
  }
}
