// Verbs that follow a question or an exclamation in quotation marks: "“Why?” Petrova asked." Compiled by hand.
// Apache-2.0, as the code.

internal import NewsText

extension Lexicon {
  static let reportingVerbs = WordSet(
    """
    said says asked asks shouted shouts cried cries yelled yells exclaimed exclaims replied replies wrote writes
    tweeted tweets told tells wondered wonders added adds joked jokes quipped chanted demanded continued answered
    declared explained recalled screamed whispered muttered insisted remarked noted
    """)
}
