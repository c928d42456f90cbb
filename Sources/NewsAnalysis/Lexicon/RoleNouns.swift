internal import NewsText

/// Nouns for what a person does that `SourceNouns`, on which learned weights depend, does not hold. Lemmas.
///
/// Origin: written for Copydesk. Licence: that of the project.
enum RoleNouns {
  /// Whether `word` may be the description of one person.
  static func contains(_ word: WordKey) -> Bool { words.contains(word) || SourceNouns.isPerson(word) }

  private static let words = WordSet(
    """
    master mistress keeper matron winger forward fullback batsman bowler sprinter swimmer runner rower jockey skier skater
    gymnast footballer cricketer captain botanist zoologist oceanographer ecologist neurologist oncologist cardiologist
    paediatrician pediatrician radiologist pathologist toxicologist criminologist rector provost beekeeper florist
    jeweller jeweler blacksmith potter weaver winemaker bartender barista barman innkeeper hotelier restaurateur ferryman
    helmsman conservationist environmentalist philanthropist unionist lobbyist counsellor counselor mediator negotiator
    arbitrator supervisor overseer creator inventor pioneer star model stylist financier stockbroker vice-chancellor
    undersecretary attaché consul nuncio co-founder cofounder co-owner co-chair co-author whip backbencher mep taoiseach
    mufti mullah archdeacon curate abbot abbess sexton secretary-general director-general headmaster goalie lecturer
    skipper bailiff usher clerk registrar archivist treasurer sister brother organiser marshal boatman oarsman cobbler
    secretary agronomist glaciologist volcanologist hydrologist climatologist nutritionist dietician physiotherapist
    midwife optometrist anaesthetist anesthetist locksmith roofer bricklayer joiner plasterer glazier
    """)

  /// What people do with what is theirs: "Petrova, who ⟦runs⟧ the port". Lemmas.
  static let occupations = WordSet(
    "run lead head chair own manage direct teach command represent edit coach train found oversee")
  /// What comes before a name and is no description of the person.
  static let courtesies = WordSet("dr dr. prof prof. mr mr. mrs mrs. ms ms. miss sir dame lord lady rev rev. hon hon.")
}
