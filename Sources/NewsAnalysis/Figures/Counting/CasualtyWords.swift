internal import NewsText

/// Words for what happened to people. Written for Copydesk.
enum CasualtyWords {
  /// Participles and adjectives that follow the people, with or without "were": "12 killed", "30 are missing".
  static let fates = WordMap<Figure.Casualty>(lines: fateList) { Figure.Casualty(rawValue: String($0)) }
  /// Verbs whose subject the people are: "50 people died".
  static let ends = WordMap<Figure.Casualty>(lines: endList) { Figure.Casualty(rawValue: String($0)) }
  /// Verbs whose object the people are: "killing 12".
  static let acts = WordMap<Figure.Casualty>(lines: actList) { Figure.Casualty(rawValue: String($0)) }
  /// Nouns that count the people themselves: "5 deaths".
  static let nouns = WordMap<Figure.Casualty>(lines: nounList) { Figure.Casualty(rawValue: String($0)) }

  /// Nouns for an act that its victims follow with "of": "the murder of six priests".
  static let actNouns = WordMap<Figure.Casualty>(lines: actNounList) { Figure.Casualty(rawValue: String($0)) }

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
    killed: died die dies dying perished perish drowned drown
    missing: disappeared vanished
    displaced: fled
    """
  private static let actList = """
    killed: killed kill kills killing murdered murdering murder slain executed executing execute massacred massacring assassinated assassinating slaughtered slaughtering slew shot_dead claimed
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
    believed to may might could more other others people persons reported left got either both all already seriously
    slightly critically gravely badly severely not yet now listed presumed as apparently allegedly officially themselves
    who whom fatally shot found to brutally savagely gunned down were_also too now being confirmed hacked burned
    """)
  /// Words that may stand between an act and its victims: "killed more than", "the lives of".
  static let objectSteps = WordSet("another at least the a an up to of lives some other further total off down also")
  static let auxiliaries = WordSet("was were is are be been being has have had")
}
