// Words that, written with a capital behind an abbreviation, open a new sentence: "the U.S. How". Function words and
// adverbs, compiled by hand. Apache-2.0, as the code.

internal import NewsText

extension Lexicon {
  static let sentenceStarters = WordSet(
    """
    i he she it we they you his her its their our my your this that these those there here
    the a an each every some any many most all both no none another such several few
    who what when where why how which whose whether
    in on at by for from with without after before during since until while because although though if unless as
    despite under over between among about according
    and but or nor yet so also then now however still moreover meanwhile nevertheless therefore thus instead besides
    additionally furthermore later earlier today yesterday tomorrow once only even just perhaps maybe
    is are was were do does did can could will would should has have had let please yes
    """)
}
