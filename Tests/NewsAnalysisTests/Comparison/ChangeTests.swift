import NewsText
import Testing

@testable import NewsAnalysis

struct ChangeTests {
  @Test func `hurt and killed that change places are told`() {
    func details(_ left: String, _ right: String) -> [String] {
      Comparison(left: ComparedArticles.analysis(left), right: ComparedArticles.analysis(right, id: "b")).changes
        .filter { $0.kind == .figure }.compactMap { $0.detail }
    }
    let old = "The blast killed 12 people and injured 30 others."
    #expect(details(old, "The blast killed 30 people and injured 12 others.").count == 2)
    #expect(details("It injured 12 people.", "It killed 12 people.") == ["people injured → people killed"])
    #expect(details(old, old).isEmpty)
  }

  @Test(arguments: [
    "(Corrects the year in the third paragraph) The pier opened in 1987.",
    "CORRECTION (May 5): The pier opened in 1987.", "Corrected at 14:20: the pier opened in 1987.",
    "An earlier version of this story gave the wrong year.", "For the record: the pier opened in 1987.",
  ])
  func `a notice is known by how newsrooms open it`(text: String) {
    #expect(Analyzer().analyze(Article(id: "a", text: Array(text.utf8))).correctionNotices.count >= 1)
  }

  @Test(arguments: [
    "Corrected figures are due in May.", "The correction centre opened.", "(He left at noon.)",
    "An earlier version of the bill gave the wrong date.", "For the record, the mayor was wrong.",
  ])
  func `what only sounds like a notice is none`(text: String) {
    #expect(Analyzer().analyze(Article(id: "a", text: Array(text.utf8))).correctionNotices.isEmpty)
  }

  private func changes(_ left: String, _ right: String, titles: [String?] = [nil, nil]) -> [String] {
    Comparison(
      left: ComparedArticles.analysis(left, id: "old", title: titles[0]),
      right: ComparedArticles.analysis(right, id: "new", title: titles[1])
    ).changes.map { change in
      "\(change.kind.rawValue) \(change.operation.rawValue): \(change.left?.text ?? "-") → \(change.right?.text ?? "-")"
    }
  }

  private static let body = "The library on the hill will open in the spring, the council of the town has decided."

  @Test func `nothing is told of equal articles`() {
    #expect(changes(Self.body, Self.body, titles: ["Library opens", "Library opens"]).isEmpty)
  }

  @Test func `a rewritten headline is told first`() {
    let changes = changes(
      Self.body, Self.body.replacing("spring", with: "autumn"), titles: ["Library opens", "Library delayed"])
    #expect(changes.first == "headline changed: Library opens → Library delayed")
  }

  @Test func `a headline whose marks alone differ is typography`() {
    #expect(
      changes(Self.body, Self.body, titles: ["Library ‘opens’", "Library \"opens\""])
        == ["typography changed: Library ‘opens’ → Library \"opens\""])
  }

  @Test func `a name spelled differently is a name`() {
    let left = "The library was founded by Anna Petersen, the council of the town has said."
    #expect(
      changes(left, left.replacing("Petersen", with: "Peterson")) == ["name changed: Petersen → Peterson"])
  }

  @Test func `another word is wording`() {
    #expect(
      changes(Self.body, Self.body.replacing("decided", with: "announced"))
        == ["wording changed: decided → announced"])
  }

  @Test func `a correction notice is told as what it is`() {
    let note = "An earlier version of this article misstated the month of the opening."
    let changes = changes(Self.body, "\(Self.body)\n\n\(note)")
    #expect(changes == ["correction-note added: - → \(note)"])
  }

  @Test func `a notice is not taken for a new wording of what it corrects`() {
    let left = "The council said that the library had been closed since January."
    let note = "Correction: An earlier version of this article said that the library had been closed since January."
    #expect(changes(left, "The doors are shut.\n\n\(note)").contains { $0.hasPrefix("correction-note added: -") })
  }

  @Test func `a sentence about earlier versions that corrects nothing is no notice`() {
    let sentence = "Correction fluid was found on the desk of the clerk."
    #expect(changes(Self.body, "\(Self.body)\n\n\(sentence)") == ["wording added: - → \(sentence)"])
  }

  @Test func `a number that changed is a figure, not wording`() {
    let left = "The storm killed 12 people on the northern coast, the agency said."
    let changes = changes(left, left.replacing("12", with: "14"))
    #expect(changes.count { $0.hasPrefix("figure changed") } == 1)
    #expect(!changes.contains { $0.hasPrefix("wording") })
  }

  @Test func `equal articles in which two people are quoted alike tell nothing`() {
    let text = """
      “No comment,” Ilse Varga said. Rain fell on the eastern market all day.

      “No comment,” Tom Brandt said. The harbour office opened its new crane.
      """
    #expect(changes(text, text).isEmpty)
  }

  @Test(arguments: [
    "发言人说有34人死亡。港口今天开放。", "قال المتحدث إن ٣٤ شخصا قتلوا. الميناء مفتوح اليوم.", "Порт открыт. Погибли 34 человека.",
  ])
  func `articles in other languages are compared as they stand`(text: String) {
    #expect(changes(text, text).isEmpty)
    #expect(!changes(text, Self.body).isEmpty)
  }

  @Test func `empty articles have nothing to tell, and all against a full one`() {
    #expect(changes("", "").isEmpty)
    #expect(!changes("", Self.body).isEmpty)
  }

  @Test func `a date becomes another only where it stands in its place`() {
    let left = "The hall was inspected in November, the council of the town has said."
    #expect(changes(left, left.replacing("November", with: "March")) == ["date changed: November → March"])
    let right = "The council of the town has said the hall will open on 4 March."
    #expect(!changes(left, right).contains { $0.hasPrefix("date changed") })
  }

  @Test func `a number that stayed while a word beside it changed is told`() {
    let left = "An additional 12 people were hurt in the fire, the mayor said."
    #expect(
      changes(left, "12 people were hurt in the fire, the mayor said.").first
        == "figure changed: additional 12 → 12")
    #expect(!changes(left, left.replacing("fire", with: "blaze")).contains { $0.hasPrefix("figure") })
    let more = "More than 12 people were hurt in the fire, the mayor said."
    #expect(!changes(more, more.replacing("fire", with: "blaze")).contains { $0.hasPrefix("figure") })
  }

  @Test func `a number in another unit is told`() {
    let left = "The waves at the pier were 12 feet high."
    #expect(changes(left, left.replacing("feet", with: "metres")) == ["figure changed: 12 feet → 12 metres"])
    let price = "The tug cost $5 million, the harbour office said."
    #expect(changes(price, price.replacing("$5", with: "€4")) == ["figure changed: $5 million → €4 million"])
  }

  @Test func `numbers that change places are told`() {
    let left = "Police said 4 men and 15 women were arrested."
    let right = "Police said 15 men and 4 women were arrested."
    #expect(changes(left, right) == ["figure changed: 4 → 15", "figure changed: 15 → 4"])
    #expect(!changes(left, "Police said 15 women and 4 men were arrested.").contains { $0.hasPrefix("figure") })
  }

  @Test func `a clock time that changed is told`() {
    let left = "The ferry left the quay at 9 a.m. with 40 people on board."
    #expect(changes(left, left.replacing("9 a.m.", with: "10 a.m.")) == ["date changed: 9 a.m. → 10 a.m."])
    #expect(!changes(left, left.replacing("40", with: "41")).contains { $0.hasPrefix("date") })
  }

  @Test func `an acronym for its long form is no other name, nor is a title`() {
    let left = "The Harbour Safety Board said the old boat had no radio."
    #expect(!changes(left, left.replacing("Harbour Safety Board", with: "HSB")).contains { $0.hasPrefix("name") })
    let person = "The boat was sold by Mr Varga, the papers show."
    #expect(!changes(person, person.replacing("Mr", with: "Captain")).contains { $0.hasPrefix("name") })
  }

  @Test func `a caption is counted with the typography`() {
    let article = Article(
      id: "a", text: Array("Boats at the pier. (Photo: Jan Holt)\n\n\(Self.body)".utf8), layout: nil)
    let left = Analyzer().analyze(Self.withCaption(article, length: 36))
    let other = Article(id: "b", text: Array("Boats at the mill. (Photo: Ada Quist)\n\n\(Self.body)".utf8))
    let right = Analyzer().analyze(Self.withCaption(other, length: 37))
    let comparison = Comparison(left: left, right: right)
    #expect(comparison.changes.map(\.kind) == [.typography])
    #expect(comparison.alignment.map(\.isCaption) == [true, false])
  }

  /// The first bytes being what stands below a picture.
  private static func withCaption(_ article: Article, length: Int) -> Article {
    let caption = Layout.Furniture(kind: .caption, range: ByteRange(0, length))
    let rest = ByteRange(length + 2, article.text.count)
    return Article(
      id: article.id, text: article.text,
      layout: Layout(paragraphs: [.init(fragments: [rest])], furniture: [caption], noise: []))
  }
}
