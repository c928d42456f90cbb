// Parts of words by which tokens are cut. Prefixes and suffixes are those that the guidelines of the English Web
// Treebank keep joined by their hyphen; the rest compiled by hand. Apache-2.0, as the code.

internal import NewsText

extension Lexicon {
  /// Behind an apostrophe: "it|'s".
  static let clitics = WordSet("s m re ve ll d")

  /// Behind an opening apostrophe: "'em".
  static let elisions = WordSet("em til tis twas twere cause n bout round im")

  /// Kept joined to what follows their hyphen: "e-mail".
  static let prefixes = WordSet(
    """
    a ad agro ante anti arch be bi bio co counter cross cyber de e eco ex extra fore hyper inter intra macro mega
    micro mid mini mono multi neo non over pan para peri post pre pro pseudo quasi re semi sub super tri ultra un uni
    vice socio psycho infra trans proto
    """)

  /// Kept joined to what stands before their hyphen: "career-wise".
  static let suffixes = WordSet(
    """
    able ahol aholic centric cracy crat dom esque ette fest fold gate hood ify ish ism itis ization ize less rific
    torium ville wise
    """)

  /// Joined to a word by a stop: "report.pdf", "example.com".
  static let fileEndings = WordSet(
    "com org net gov edu mil uk doc docx xls xlsx pdf ppt html htm php asp txt jpg jpeg gif png exe zip tv info biz")

  /// Cut off the number before them: "5|pm".
  static let units = WordSet(
    """
    am pm m k kg kgs km kms mm cm nm ft lb lbs g mg ml mph kph bn mn b tn x hr hrs h min mins yr yrs gb mb kb tb ghz
    mhz khz hz kw mw gw kwh mwh oz in bps px hp kwp v w c f t cc p
    """)

  /// Two words written as one, with the length of the first: "can|not".
  static let fusedWords: [WordKey: Int] = [
    "cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3, "gimme": 3, "lemme": 3, "dont": 2, "didnt": 3, "doesnt": 4,
    "isnt": 2, "arent": 3, "wasnt": 3, "werent": 4, "couldnt": 5, "wouldnt": 5, "shouldnt": 6, "wont": 2, "cant": 2,
    "aint": 2, "havent": 4, "hasnt": 3, "hadnt": 3, "im": 1, "ive": 1, "thats": 4, "theyre": 4, "youre": 3,
    "outta": 3,
  ]
}
