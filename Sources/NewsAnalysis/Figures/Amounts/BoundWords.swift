/// Words that say how sure a number is. Written for Copydesk.
enum BoundWords {
  /// Phrases that end right before the number.
  static let before = PhraseTable<Figure.Bound>(phrases(beforeList))
  /// Phrases that follow the number with its unit.
  static let after = PhraseTable<Figure.Bound>(phrases(afterList))
  /// Words that leave the bound as it is: "only 50", "a total of 50".
  static let neutral = PhraseTable<Bool>(
    Lexicon(neutralList).entries.flatMap { entry in
      entry.phrases.map { .init(words: PhraseTable<Bool>.words($0), value: true) }
    })

  private static func phrases(_ list: String) -> [PhraseTable<Figure.Bound>.Phrase] {
    Lexicon(list).entries.flatMap { entry -> [PhraseTable<Figure.Bound>.Phrase] in
      guard let bound = Figure.Bound(rawValue: String(entry.value)) else { return [] }
      return entry.phrases.map { .init(words: PhraseTable<Figure.Bound>.words($0), value: bound) }
    }
  }

  private static let beforeList = """
    at-least: as few as | as little as | as low as | at least | at the least | no less than | no fewer than | not less than | not fewer than | a minimum of | minimum of | minimum | starting at | > = | = > | ≥ | greater than or equal to | more than or equal to | bigger than or equal to | larger than or equal to | greater or equal than | bigger or equal than | larger or equal than | higher or equal than | more or equal than | equal to or greater than | equal to or more than
    more-than: over the age of | above the age of | more than | over | above | exceeding | exceeds | exceed | greater than | higher than | larger than | bigger than | in excess of | upward of | upwards of | well over | just over | slightly over | slightly more than | well above | just above | better than | beyond | over than | > | topping | surpass | upwards to
    at-most: at most | at the most | up to | no more than | not more than | a maximum of | maximum of | maximum | as many as | as much as | as high as | no greater than | no higher than | < = | = < | ≤ | less than or equal to | smaller than or equal to | lower than or equal to | less or equal than | smaller or equal than | lower or equal than | equal to or less than | equal to or smaller than
    less-than: under the age of | below the age of | less than | fewer than | lower than | smaller than | under | below | just under | just below | well under | well below | just short of | sub | slightly under | slightly less than | not quite | <
    about: plus or minus | give or take | about | around | approximately | approx | approx. | roughly | some | nearly | almost | close to | an estimated | estimated | estimated at | circa | ca | c. | ~ | ± | in the region of | somewhere around | in the neighborhood of | in the neighbourhood of | near | virtually | more or less | on the order of | of the order of | an approximate | practically | anywhere from
    exact: exactly | precisely
    """
  private static let afterList = """
    at-least: or more | or greater | or above | or over | or higher | or older | and more | and above | and over | and older | plus | + | at least | at minimum | at a minimum | minimum | or better | or larger
    at-most: or less | or fewer | or under | or below | or lower | or smaller | or younger | at most | at the most | tops | max | maximum | and under | and below
    about: or so | or thereabouts | or thereabout | odd | ish | approximately | more or less | give or take
    """
  private static let neutralList = """
    skip: only | just | a total of | total of | the | another | a further | a record | an additional | an | all | a | other | for | fully | a full | even | already | these | those | its | his | her | their | further | additional
    """
}
