internal import NewsText

/// Words that end the names of bodies and tell what they are: "Garnet ⟦Bank⟧", "Interior ⟦Ministry⟧".
///
/// Origin: written for Copydesk. Licence: that of the project.
enum NameEndings {
  /// The kind of a name that ends in `word`.
  static func kind(of word: WordKey) -> Source.Kind? { strong[word] ?? weak[word] }

  /// Whether no person is called so: "Marsh ⟦Holdings⟧", but "Frank ⟦Church⟧".
  static func isNoSurname(_ word: WordKey) -> Bool { strong[word] != nil }

  private struct Entry {
    let kind: Source.Kind
    let words: String
  }

  private static let strong = map([
    Entry(
      kind: .company,
      words: """
        inc inc. corp corp. corporation ltd ltd. plc llc gmbh ag holdings airlines airways industries enterprises motors
        systems technologies pharmaceuticals bank bancorp energy petroleum insurance logistics partners stores railways
        shipping foods brewery oil gas mining electric electronics telecom software laboratories labs
        securities investments properties hotels supermarkets breweries chemicals cement aerospace automotive biotech
        """),
    Entry(
      kind: .government,
      words: """
        ministry department police government parliament senate congress office treasury cabinet navy army embassy
        council tribunal agency authority commission court municipality republic service constabulary
        """),
    Entry(
      kind: .organisation,
      words: """
        university college hospital academy school institute institution foundation association union federation
        committee society alliance coalition league brotherhood movement party trust charity church network centre center
        organisation organization fund nations museum watch international observatory
        """),
    Entry(
      kind: .media,
      words: "news herald gazette tribune newspaper television tv radio broadcasting press magazine"),
  ])
  private static let weak = map([
    Entry(kind: .company, words: "group company co co. brothers steel rail homes"),
    Entry(kind: .organisation, words: "club team front cross"),
    Entry(kind: .media, words: "times post journal mail mirror observer telegraph courier chronicle argus"),
  ])

  private static func map(_ entries: [Entry]) -> WordMap<Source.Kind> {
    WordMap(entries.flatMap { entry in WordKey.words(of: entry.words).map { ($0, entry.kind) } })
  }
}
