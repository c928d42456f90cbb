internal import NewsText

/// Countries, by the last word of their names: as sources they mean their governments.
///
/// Origin: the member states of the United Nations and the territories that news names. Licence: public domain.
enum Countries {
  static let names = WordSet(
    """
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
    barbados belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil brunei bulgaria burundi
    cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti
    dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia germany ghana greece
    grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica
    japan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
    liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico
    micronesia moldova monaco mongolia montenegro morocco mozambique myanmar burma namibia nauru nepal netherlands holland
    nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar
    romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden
    switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine
    britain england scotland wales uruguay uzbekistan vanuatu vatican venezuela vietnam yemen zambia zimbabwe
    u.s. us u.s.a. usa u.k. uk uae america
    """)

  /// "the United ⟦States⟧": last words that need the word before them.
  static let tails: [WordKey: WordKey] = [
    "states": "united", "kingdom": "united", "emirates": "arab", "republic": "czech", "union": "soviet",
    "zealand": "new", "arabia": "saudi", "africa": "south", "lanka": "sri", "faso": "burkina",
  ]
}
