internal import NewsText

/// Reporting words whose lists in `CueLexicon` do not tell whether they are said: some classes hold both words and deeds.
/// Lemmas.
///
/// Origin: written for Copydesk. Licence: that of the project.
enum SpeechWords {
  /// Deeds, or deeds as often as words: who orders, refuses or supports need not say anything.
  private static let deeds = WordSet(
    """
    order command instruct direct rule decree require forbid ban prohibit permit authorize authorise lobby push press
    ruling order invite allow grant term name question challenge oppose support back favor favour support endorse
    endorsement attack defend charge rip knock bash trash pan shoot fire fume go own continue issue publish cite read
    refuse refusal decline smile grin shrug nod compare liken giggle recall object welcome wonder muse address post
    contradict applaud mock rail interview speech address offer move reply insult
    speak talk answer respond request plea
    """)
  /// Words, though another list holds them too.
  private static let words = WordSet("vow conclude threaten pledge promise estimate")

  /// Words where what they report stands in quotation marks: "called it ⟦“a wreck”⟧", but "called ⟨the police⟩".
  private static let quotedWords = WordSet(
    "call propose describe portray depict sing chant dub label brand reiterate repeat")

  /// Whether what `lemma` reports was put into words, as far as the word alone tells.
  static func verdict(on lemma: WordKey) -> Verdict {
    if deeds.contains(lemma) { return .open }
    if words.contains(lemma) { return .said }
    if quotedWords.contains(lemma) { return .saidIfQuoted }
    let isWord = CueLexicon.isSpeech(lemma)
    let isThought = CueLexicon.isThought(lemma)
    return isWord == isThought ? .open : isWord ? .said : .thought
  }

  enum Verdict {
    case said, saidIfQuoted, thought, open
  }
}
