internal import NewsText

/// Nouns for persons that tell their gender.
///
/// Origin: written for Copydesk. Licence: that of the project.
enum GenderedNouns {
  private static let masculine = WordSet(
    """
    man men boy father son brother husband uncle nephew grandfather grandson king prince duke lord actor spokesman
    chairman congressman businessman councilman policeman fireman salesman gentleman groom widower stepfather
    father-in-law son-in-law boyfriend monk priest waiter cameraman statesman fisherman
    """)
  private static let feminine = WordSet(
    """
    woman women girl mother daughter sister wife aunt niece grandmother granddaughter queen princess duchess lady actress
    spokeswoman chairwoman congresswoman businesswoman councilwoman policewoman bride widow stepmother mother-in-law
    daughter-in-law girlfriend nun waitress heroine hostess ballerina
    """)

  static func gender(of word: WordKey) -> Gender? {
    if masculine.contains(word) { return .masculine }
    return feminine.contains(word) ? .feminine : nil
  }
}
