/// Words that no headline and no sentence ends in: articles, possessives, conjunctions, and prepositions that take no
/// verb with them. Own list. Licence: that of Copydesk.
enum OpenEndings {
  private static let words = WordSet(
    """
    the a an this these those my your his its our their every each
    and or but nor of at from with without into onto toward towards against between among during until upon than
    because although whether which whose who
    is are was were has have had will would could should must
    """)

  static func contains(_ word: WordKey) -> Bool { words.contains(word) }
}
