internal import NewsText

/// Descriptions of sources, by their head and the word before it, that tell another kind than the head alone, and heads
/// that `SourceNouns`, on which learned weights depend, does not tell so.
///
/// Origin: written for Copydesk. Licence: that of the project.
enum SourcePhrases {
  static let kinds = KindPhrases([
    KindPhrases.Entry(kind: .government, phrases: government), KindPhrases.Entry(kind: .media, phrases: media),
    KindPhrases.Entry(kind: .document, phrases: document), KindPhrases.Entry(kind: .poll, phrases: poll),
    KindPhrases.Entry(kind: .organisation, phrases: organisation), KindPhrases.Entry(kind: .person, phrases: person),
    KindPhrases.Entry(kind: .people, phrases: people), KindPhrases.Entry(kind: .company, phrases: company),
  ])

  private static let government = """
    palace, presidency, prosecution, inquiry, constabulary, garrison, police, authorities, brigade, coastguard, coast guard, fire service, fire brigade, fire department, fire
    services, rescue service, ambulance service, security service, secret service, prison service, weather service,
    health service, office, foreign office, home office, prosecutor's office, prosecutors' office, customs,
    judiciary, tribunal, gendarmerie, consulate, regulator, central bank
    """
  private static let media = """
    news agency, press agency, wire service, news service, news site, news website, news channel, news outlet, state
    television, state tv, state radio, state media, local media, public broadcaster, outlets, press
    """
  private static let document = """
    court papers, estimates, figures, data, statistics, court documents, court filings, court records, legal papers, police report, white paper, green
    paper, working paper, research paper, paperwork, documents, papers, minutes, verdict, judgment, judgement,
    communique, communiqué, notice, warrant, summons, writ, log, logbook, manifest, dossier, file, files, archive,
    archives
    """
  private static let poll = """
    opinion poll, exit poll, polls
    """
  private static let organisation = """
    opposition, consortium, library, gallery, zoo, aquarium, parish, diocese, militia, gang, cartel, think tank, trade union, rights group, human rights group, aid agency, relief agency, ngo, ngos, nonprofit,
    museum, academy, choir, orchestra, theatre, theater, clinic, trust
    """
  private static let company = """
    supermarket, hotel, restaurant, shop, mill, mine, factory, plant, studio, distillery, shipyard, dealership
    """
  private static let person = """
    someone, somebody, whistle - blower, eye - witness, passer - by
    """
  private static let people = """
    jury, passers - by, crew members, family members, relatives, parents, eye - witnesses
    """
}
