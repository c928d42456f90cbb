internal import NewsText

/// Bodies whose names do not tell what they are: movements, parties, companies and charities in the news.
///
/// Origin: written for Copydesk. Licence: that of the project.
enum KnownBodies {
  /// These and the seats of power that stand for it.
  static let names = KindPhrases([
    KindPhrases.Entry(kind: .government, phrases: Metonyms.seats),
    KindPhrases.Entry(kind: .government, phrases: Metonyms.capitals),
    KindPhrases.Entry(kind: .organisation, phrases: movements),
    KindPhrases.Entry(kind: .organisation, phrases: charities), KindPhrases.Entry(kind: .media, phrases: media),
    KindPhrases.Entry(kind: .company, phrases: companies), KindPhrases.Entry(kind: .poll, phrases: pollsters),
  ])

  private static let movements = """
    greens, democrats, republicans, conservatives, liberals, liberal democrats, lib dems, social democrats,
    christian democrats, trades union congress, tuc, cbi, hamas, hezbollah, hizbollah, hizbullah, taliban, al - qaeda, al - qaida, al qaeda, al qaida, isis, isil, daesh,
    islamic state, islamic jihad, al - shabaab, al shabaab, al - nusra, boko haram, houthis, fatah, plo, pkk, ypg,
    ira, sinn féin, sinn fein, farc, eln, m23, polisario, wagner group, muslim brotherhood, likud, labour, tories,
    snp, dup, syriza, podemos, fidesz, greenpeace, un, u.n., united nations, nato, eu, e.u., european union, african
    union, arab league, world bank, imf, wto, osce, opec, oecd, proud boys, black lives matter, extinction rebellion
    """
  private static let charities = """
    who, unicef, unesco, unhcr, unrwa, iaea, icrc, red cross, red crescent, doctors without borders, médecins sans
    frontières, medecins sans frontieres, msf, reporters without borders, save the children, human rights watch,
    amnesty, amnesty international, oxfam, mercy corps, world vision, care international, transparency
    international, rspca, rspb, rnli, wwf, fifa, uefa, ioc, aclu, nra, naacp
    """
  private static let media = """
    lancet, spectator, sun, ap, associated press, afp, agence france - presse, reuters, bbc, cnn, sky news, fox news, al jazeera, al -
    jazeera, tass, itar - tass, ria novosti, xinhua, kyodo, dpa, ansa, new york times, washington post, wall street
    journal, le monde, der spiegel, financial times
    """
  private static let companies = """
    google, facebook, meta, twitter, apple, microsoft, amazon, boeing, airbus, toyota, volkswagen, bmw, samsung,
    sony, huawei, gazprom, rosneft, bp, shell, exxonmobil, exxon, chevron, tesla, uber, lufthansa, ryanair, easyjet,
    barclays, hsbc, goldman sachs, pfizer, astrazeneca, nestlé, nestle, unilever, walmart, tesco, ikea, siemens,
    ibm, intel
    """
  private static let pollsters = """
    gallup, ipsos, ipsos mori, yougov, quinnipiac, rasmussen, pew, pew research center, nielsen, survation, opinium
    """
}
