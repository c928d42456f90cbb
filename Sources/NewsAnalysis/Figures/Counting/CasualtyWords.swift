internal import NewsText

/// Words for what happened to people.
///
/// Origin: written for Copydesk. Licence: that of the project.
enum CasualtyWords {
  /// Participles and adjectives that follow the people, with or without "were": "12 killed", "30 are missing".
  static let fates = table(fateList)
  /// Verbs whose subject the people are: "50 people died".
  static let ends = table(endList)
  /// The same in several words: "went missing", "lost their lives".
  static let phrases = PhraseTable<Figure.Casualty>(
    Lexicon(phraseList).entries.flatMap { entry in
      entry.phrases.compactMap { phrase in
        Figure.Casualty(rawValue: String(entry.value)).map {
          .init(words: PhraseTable<Figure.Casualty>.words(phrase), value: $0)
        }
      }
    })
  /// Verbs whose object the people are: "killing 12".
  static let acts = table(actList)
  /// Nouns that count the people themselves: "5 deaths".
  static let nouns = table(nounList)
  /// Nouns for an act that its victims follow with "of": "the murder of six priests".
  static let actNouns = table(actNounList)

  private static func table(_ list: String) -> WordMap<Figure.Casualty> {
    WordMap(lines: list) { Figure.Casualty(rawValue: String($0)) }
  }

  private static let actNounList = """
    killed: assassination assassinations murder murders massacre killing killings death deaths execution executions slaying slayings bodies body corpses funeral funerals slaughter drowning killers murderers assassins killer
    injured: injury injuries wounding
    missing: disappearance disappearances
    detained: arrest arrests detention capture imprisonment
    abducted: kidnapping kidnappings abduction abductions
    displaced: displacement evacuation
    """
  private static let fateList = """
    killed: killed dead murdered slain executed massacred assassinated drowned slaughtered beheaded hanged electrocuted crushed
    injured: injured wounded hurt maimed hospitalized hospitalised
    missing: missing unaccounted disappeared
    detained: detained arrested jailed imprisoned captured
    abducted: kidnapped abducted hostage
    displaced: displaced homeless evacuated uprooted
    """
  private static let endList = """
    killed: died die dies dying perished perish drowned drown succumbed succumb
    missing: disappeared vanished
    displaced: fled
    """
  private static let phraseList = """
    killed: lost their lives | lose their lives | losing their lives | lost their life | lost his life | lost her life | found dead
    missing: went missing | gone missing | go missing | going missing
    detained: in custody | into custody | taken into custody | under arrest | taken prisoner | taken prisoners
    abducted: taken hostage | held hostage | taken captive | held captive | held for ransom
    displaced: forced from their homes | driven from their homes | fled their homes | fleeing their homes | to flee | forced out of their homes | forced to leave their homes | lost their homes
    """
  private static let actList = """
    killed: killed kill kills killing murdered murdering murder slain executed executing execute massacred massacring assassinated assassinating slaughtered slaughtering slew
    injured: injured injuring injure injures wounded wounding wound wounds hurt hurting maimed maiming hospitalized
    detained: detained detaining detain detains arrested arresting arrest arrests jailed jailing imprisoned captured capturing
    abducted: kidnapped kidnapping kidnap abducted abducting abduct
    displaced: displaced displacing displace evacuated evacuating uprooted uprooting
    """
  private static let nounList = """
    killed: death deaths fatality fatalities dead bodies body corpse corpses killings murders
    injured: injuries wounded injured
    missing: missing
    detained: detainees arrests
    abducted: hostages kidnappings abductions
    displaced: refugees evacuees
    """

  /// Words that may stand between the people and their fate.
  static let passable = WordSet(
    """
    was were is are be been being has have had also later reportedly then immediately instantly still confirmed feared
    believed to may might could more other others people persons left got either both all already seriously
    slightly critically gravely badly severely yet now listed presumed as apparently allegedly officially themselves
    who whom fatally shot found brutally savagely gunned down hacked burned remain remains remained
    """)
  /// Verbs that pass the fate on behind "were": "are reported to have died".
  static let reports = WordSet("reported said told thought known")
  /// Words that may stand between an act and its victims: "killed more than", "the lives of".
  static let objectSteps = WordSet("another at least the a an up to of lives some other further total off down also")
  static let auxiliaries = WordSet("was were is are be been being has have had")
  static func tellsFate(_ key: WordKey) -> Bool {
    fates[key] != nil || ends[key] != nil || harmVerbs.contains(key)
  }

  static let negations = WordSet(
    "not never no nor weren't wasn't aren't isn't hasn't haven't weren’t wasn’t aren’t isn’t hasn’t haven’t unhurt unharmed"
  )

  /// "claimed 12 lives", "cost the lives of 12": acts that kill only where lives stand behind them.
  static let lifeActs = WordSet("claim claims claimed claiming cost costs costing took take takes taking lost losing")
  static let lives = WordSet("life lives victim victims")
  static let lost = WordSet("lost claimed taken")
  /// "suffered burns", "were treated for injuries": verbs that hurt where one of `harms` follows.
  static let harmVerbs = WordSet("suffered suffer suffering sustained sustain received treated have had has with taken")
  static let harms = WordSet("injuries injury wounds wound burns fractures concussion concussions")
  /// What undoes the fate of "eight of them".
  static let undone = WordSet("freed released survived recovered rescued escaped discharged returned acquitted")
}
