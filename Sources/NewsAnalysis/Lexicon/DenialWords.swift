internal import NewsText

/// Words that take back an attribution, or tell it as what may be.
///
/// Origin: written for Copydesk, after the lists of negation and of verbs that imply their opposite in English grammars.
/// Licence: that of the project.
enum DenialWords {
  static let negators = WordSet("not n't never no neither nor without cannot")
  /// Those that a word may part from the verb: "did ⟦not⟧, as some hoped, say".
  static let adverbs = WordSet("not n't never")
  /// Those that stand between the subject and its verb.
  static let inner = WordSet("not n't never neither")
  static let nor: WordKey = "nor"
  /// "⟦could⟧ have said".
  static let unreal = WordSet("could should would might ought")
  static let have: WordKey = "have"
  /// What makes of a denial its opposite: "not ⟦only⟧ said".
  static let corrections = WordSet("only just merely simply")
  /// Who does this does not do what the next verb tells: "⟦refused⟧ to say", "⟦stopped⟧ short of saying". Lemmas.
  static let refusals = WordSet(
    "refuse deny decline fail omit neglect forget avoid refrain stop resist unable unwilling reluctant without instead rather"
  )
  /// "has ⟦yet⟧ to say".
  static let pending: WordKey = "yet"
  /// What stands between them and the verb.
  static let links = WordSet("to of from than short being")

  /// What opens a noun phrase that means nobody.
  static let nobodies = WordSet("nobody none neither no no-one nothing not")
  static let anybodies = WordSet("anyone anybody any")
  /// "⟦hardly⟧ anyone".
  static let scarce = WordSet("hardly scarcely barely not n't nor")

  /// What opens a clause that may be true.
  static let conditions = WordSet("if unless whether lest suppose supposing assuming provided")
  /// What changes places with the subject in a question, or in a condition: "⟦Had⟧ Petrova said".
  static let auxiliaries = WordSet(
    "did does do has have had is was are were will would can could should may might must")
  /// After these the subject and its auxiliary change places too: "⟦Nor⟧ did Petrova say".
  static let inverting = WordSet("nor neither never rarely seldom hardly scarcely no not")
  /// But here it is said: "⟦Not until⟧ Friday did Petrova say".
  static let asserting = WordSet("only until")

  /// Said of what is so; denied, of what is not: "It is not ⟦true⟧ that", "no ⟦evidence⟧ that". Lemmas.
  static let truths = WordSet("true correct accurate case evidence proof sign record indication certain clear")
  /// "It is ⟦false⟧ that". Lemmas.
  static let untruths = WordSet(
    "false untrue incorrect inaccurate myth fiction lie doubtful unlikely unclear impossible")
  /// Whoever does this takes back what others are told to say: "denied that Petrova had said". Lemmas.
  static let denials = WordSet("deny doubt refute dispute")
}
