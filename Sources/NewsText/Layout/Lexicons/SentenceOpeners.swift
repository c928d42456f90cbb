/// Words that open a sentence and cannot be all of it: numbers, articles, prepositions, conjunctions, titles.
/// Own list. Licence: that of Copydesk.
enum SentenceOpeners {
  private static let words = WordSet(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands dozens
    the a an this that these those some many most several few all both each every another other no
    he she it they we i you his her its their our my your
    in on at by for from with without after before during since until under over between among against about into
    through across despite although though while when where if because as unlike
    and but or nor so yet however meanwhile also
    mr mrs ms dr prof president minister senator governor general king queen prince pope
    more less at least
    """)

  static func contains(_ word: WordKey) -> Bool { words.contains(word) }
}
