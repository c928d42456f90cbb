/// News services whose copy others print. Own list. Licence: that of Copydesk.
enum NewsServices {
  /// One a line: the name as it is credited, then other ways to write it.
  private static let list = """
    AP | Associated Press | The Associated Press
    Reuters | Thomson Reuters
    AFP | Agence France-Presse | Agence France Presse
    UPI | United Press International
    dpa | Deutsche Presse-Agentur
    PA | Press Association | PA Media
    TASS | ITAR-TASS | Itar-Tass
    RIA Novosti | RIA
    Interfax
    Sputnik
    Xinhua
    Kyodo | Kyodo News
    Yonhap
    EFE
    ANSA
    APA
    Bloomberg | Bloomberg News
    Dow Jones | Dow Jones Newswires
    Anadolu | Anadolu Agency
    IANS
    PTI | Press Trust of India
    ANI
    CP | The Canadian Press | Canadian Press
    AAP | Australian Associated Press
    Belga
    ANP
    Ritzau
    NTB
    Lusa
    SANA
    IRNA
    Fars
    Tribune News Service | TNS
    CNS
    VOA
    BTA
    CTK
    PAP
    MTI
    Ukrinform
    UNIAN
    """

  /// The name as it is credited, by its skeleton (see `LineShape`).
  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in list.split(separator: "\n") {
      let spellings = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
      for spelling in spellings { names[LineShape.skeleton(spelling)] = spellings[0] }
    }
    return names
  }()

  /// The credited name of the service called `words`; nil where it is none.
  static func service(_ words: some StringProtocol) -> String? {
    names[LineShape.skeleton(words)]
  }

  /// The services that `words` list and nothing else: `AP, Reuters`, `Reuters and AFP`, `AP/Reuters`; empty otherwise.
  static func services(in words: some StringProtocol) -> [String] {
    let parts = String(words).replacing(" and ", with: ",").split { ",/;&+|".contains($0) }
    let found = parts.map { service($0) }
    return found.contains(nil) ? [] : found.compactMap { $0 }
  }
}
