/// Places that as sources mean who governs there: "⟦Downing Street⟧ said".
///
/// Origin: written for Copydesk; the capitals are those of the member states of the United Nations (public domain), but
/// for those that are commoner as names of persons. Licence: that of the project.
enum Metonyms {
  static let seats = """
    downing street, no 10, no. 10, number 10, whitehall, westminster, holyrood, stormont, kremlin, élysée, elysee,
    élysée palace, quai d'orsay, matignon, pentagon, white house, capitol, capitol hill, foggy bottom, zhongnanhai,
    raisina hill, bundestag, knesset, duma, blue house, buckingham palace, holy see, vatican, quirinale, chigi
    palace, moncloa, binnenhof, casa rosada, planalto, malacañang, malacanang, scotland yard, interpol, europol,
    brussels, washington, federal reserve, fed, bank of england, european central bank, ecb, crown prosecution service, cps,
    european commission, met office, transport for london
    """
  static let capitals = """
    abu dhabi, abuja, accra, addis ababa, algiers, amman, amsterdam, ankara, antananarivo, ashgabat, asmara, astana,
    athens, baghdad, baku, bamako, bangkok, bangui, beijing, beirut, belgrade, berlin, bern, bishkek, bogota,
    bogotá, brasilia, brasília, bratislava, brazzaville, bucharest, budapest, buenos aires, cairo, canberra,
    caracas, chisinau, colombo, conakry, copenhagen, dakar, damascus, delhi, dhaka, djibouti, dodoma, doha, dublin,
    dushanbe, freetown, gaborone, guatemala city, hanoi, harare, havana, helsinki, islamabad, jakarta, jerusalem,
    juba, kabul, kampala, kathmandu, khartoum, kiev, kigali, kinshasa, kuala lumpur, kyiv, la paz, libreville,
    lilongwe, lisbon, ljubljana, london, luanda, lusaka, luxembourg, madrid, managua, manila, maputo, mexico city,
    minsk, mogadishu, monrovia, montevideo, moscow, muscat, n'djamena, nairobi, naypyidaw, new delhi, niamey,
    nicosia, nouakchott, oslo, ottawa, ouagadougou, panama city, paris, phnom penh, podgorica, port - au - prince,
    prague, pretoria, pristina, pyongyang, quito, rabat, reykjavik, riga, riyadh, rome, san salvador, sana'a,
    santiago, sarajevo, seoul, skopje, sofia, stockholm, taipei, tallinn, tashkent, tbilisi, tegucigalpa, tehran,
    tel aviv, tirana, tokyo, tripoli, tunis, ulaanbaatar, vienna, vientiane, vilnius, warsaw, windhoek, yaoundé,
    yaounde, yerevan, zagreb
    """
}
