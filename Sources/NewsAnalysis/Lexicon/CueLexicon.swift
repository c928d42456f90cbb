internal import NewsText

/// What the reporting words of English tell about the one who reports. Lemmas.
///
/// Origin: written for Copydesk, after the classes that grammars of English give (Quirk et al., §16.31) and the
/// attribution verbs that newspaper style guides name. Licence: that of the project.
enum CueLexicon {
  /// Saying without a judgement.
  private static let neutral = """
    say tell add ask reply answer respond state report announce note write comment remark mention speak talk explain
    describe call continue quote cite read post tweet retweet blog inform observe recall recount relate narrate
    testify brief address issue publish conclude summarize summarise reiterate repeat go according statement word
    comment answer reply response question remark announcement report interview speech tell interject chime offer
    put quip joke
    """
  /// Saying that the reporter does not vouch for.
  private static let doubting = """
    claim allege assert maintain contend purport profess boast brag insinuate suggest imply hint argue reportedly
    allegedly claim allegation assertion contention suggestion argument accusation supposedly rumor rumour
    """
  /// Saying against one's own interest.
  private static let admitting = """
    admit concede acknowledge confess reveal disclose divulge apologize apologise grant allow own admission concession
    confession acknowledgement acknowledgment revelation disclosure apology
    """
  /// Saying with weight: what the speaker wants believed.
  private static let insisting = """
    insist stress emphasize emphasise declare affirm reaffirm assure vow pledge promise swear avow attest confirm vouch
    underline underscore proclaim pronounce warn caution predict forecast foretell guarantee insistence vow pledge
    promise warning assurance prediction forecast declaration confirmation proclamation threaten threat
    """
  /// Denying and refusing.
  private static let denying = """
    deny reject refute dispute rebut dismiss refuse decline disagree object protest contradict disavow denial rejection
    refusal objection
    """
  /// Judging aloud.
  private static let judging = """
    accuse blame criticize criticise condemn denounce slam blast attack praise hail laud commend thank welcome applaud
    congratulate endorse mock ridicule decry deplore lambaste rebuke chide scold charge complain lament bemoan berate
    defend label brand dub term name characterize characterise portray depict deride disparage insult question
    challenge oppose support back favor favour criticism praise endorsement condemnation complaint charge blast assail
    compare liken declare pan rip trash bash knock tout trumpet
    """
  /// Asking, ordering, advising.
  private static let directing = """
    urge order demand request call beg plead appeal advise recommend propose command instruct direct exhort encourage
    invite rule decree require forbid ban prohibit permit authorize authorise propose pray petition lobby push press
    request demand plea order recommendation proposal advice ruling
    """
  /// Manner of voice.
  private static let voicing = """
    shout cry yell scream whisper mutter mumble murmur exclaim sigh laugh snap bark growl groan gasp chant sing sob
    stammer shriek bellow roar thunder hiss croak chuckle giggle smile grin shrug nod gush muse wonder marvel enthuse
    quip joke tease deadpan intone opine retort counter shoot fire fume rant rail crow snarl drawl
    """
  /// Thinking, knowing, feeling.
  private static let thinking = """
    think believe know feel consider suspect doubt guess assume presume suppose imagine reckon understand realize
    realise recognize recognise remember forget regard view see hope fear worry wish regret expect anticipate love
    hate like dislike enjoy prefer agree accept appreciate admire respect trust belief thought view opinion feeling
    fear hope concern doubt suspicion expectation conviction impression worry concerned confident sure convinced aware
    optimistic skeptical sceptical glad happy sorry afraid certain uncertain unsure proud worried surprised
    """
  /// Wanting, planning, deciding.
  private static let planning = """
    want plan intend aim seek try wish desire need decide choose determine resolve agree mean hope expect vow consider
    contemplate plot prepare attempt strive plan intention aim desire decision goal willing ready eager reluctant
    determined
    """
  /// Finding out and showing: surveys, reports, evidence.
  private static let showing = """
    show find indicate reveal suggest demonstrate prove estimate calculate project discover learn determine detect
    document record list detail outline conclude see hear notice finding estimate evidence conclusion poll survey study
    data record estimate seem appear look
    """

  /// The class whose list holds `lemma`, the first where several do.
  static func stance(of lemma: WordKey) -> ReportingStance? {
    let classes = classes(of: lemma)
    return classes == 0 ? nil : ReportingStance.allCases[classes.trailingZeroBitCount]
  }

  /// One bit a class that holds `lemma`; 0 for words of none.
  static func classes(of lemma: WordKey) -> UInt64 {
    sets.classes(of: lemma)
  }

  /// Whether `lemma` is a verb or noun of saying or writing.
  static func isSpeech(_ lemma: WordKey) -> Bool {
    classes(of: lemma) & speechBits != 0
  }

  /// Whether `lemma` tells of thinking, feeling, wanting or planning.
  static func isThought(_ lemma: WordKey) -> Bool {
    classes(of: lemma) & thoughtBits != 0
  }

  /// Verbs that say something with one word behind them only: "as Petrova ⟦put it⟧".
  private static let phrases: [WordKey: WordKey] = ["put": "it"]

  /// Whether `lemma` with `next` behind it is a phrase of saying.
  static func isSpeech(_ lemma: WordKey, with next: WordKey) -> Bool {
    phrases[lemma] == next
  }

  /// Whether `lemma` says that a claim is wrong or unwelcome.
  static func isDenying(_ lemma: WordKey) -> Bool {
    classes(of: lemma) & denyingBit != 0
  }

  private static let sets = WordClasses([
    neutral, doubting, admitting, insisting, denying, judging, directing, voicing, thinking, planning, showing,
  ])
  private static let speechBits: UInt64 = 0b1111_1111
  private static let thoughtBits: UInt64 = 0b11_0000_0000
  private static let denyingBit: UInt64 = 0b1_0000
}
