import NewsAnalysis
import NewsText
import Testing

struct PronounTests {
  /// The sources that the first `pronoun` in `text` is a mention of.
  private func meant(by pronoun: String, in text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    let analysis = Analyzer().analyze(Article(id: "test", text: bytes))
    analysis.checkInvariants()
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let place = try #require(words.firstIndex { $0.lowercased() == pronoun })
    let start = words[..<place].reduce(0) { $0 + $1.utf8.count + 1 }
    let range = ByteRange(start, start + pronoun.utf8.count)
    return analysis.sources.filter { $0.mentions.contains(range) }.map(\.name)
  }

  private func persons(in text: String) -> [String] {
    Analyzer().analyze(Article(id: "test", text: Array(text.utf8))).sources.filter { $0.kind == .person }.map(\.name)
  }

  @Test func `the subject of the sentence before is meant rather than its object`() throws {
    let text = "Irina Petrova met Clara Brandt in March. A week later she left the council."
    #expect(try meant(by: "she", in: text) == ["Irina Petrova"])
  }

  @Test func `a pronoun may stand before the name that it means`() throws {
    let text = "When she won the race, Irina Petrova thanked the crew."
    #expect(try meant(by: "she", in: text) == ["Irina Petrova"])
  }

  @Test func `an object is not the subject of its own clause`() throws {
    let text = "Irina Petrova called Clara Brandt and drove her to the harbour."
    #expect(try meant(by: "her", in: text) == ["Clara Brandt"])
  }

  @Test func `an object is not the subject that a participle goes without`() throws {
    let text = "Irina Petrova left early, taking Clara Brandt along and telling her about the plan."
    #expect(try meant(by: "her", in: text) == ["Clara Brandt"])
  }

  @Test func `a surname alone is a person where a pronoun means it`() throws {
    let text = "Whitlow left the meeting early. Two days later he came back."
    #expect(try meant(by: "he", in: text) == ["Whitlow"])
    #expect(persons(in: text) == ["Whitlow"])
  }

  @Test func `capitalised words that no pronoun means are no persons`() {
    #expect(persons(in: "The road to Whitlow was closed. Traffic was slow.").isEmpty)
  }

  @Test(arguments: ["Norway", "The Republicans", "Congress", "On Thursday it"])
  func `what is known as something else is not made a person by a pronoun`(_ subject: String) throws {
    #expect(try meant(by: "he", in: "\(subject) lost the vote. Two days later he left.").isEmpty)
  }

  @Test func `a title tells the gender of a surname that follows`() throws {
    let text = "Queen Marla met Torvald in the garden. Then he spoke."
    #expect(try meant(by: "he", in: text) == ["Torvald"])
  }

  @Test func `who spoke last does not speak on where somebody else came in`() throws {
    let text =
      "Irina Petrova said the yard was safe. Chief Clara Brandt gave no reason. “We heard the pumps stop,” she said."
    #expect(try meant(by: "she", in: text) == ["Clara Brandt"])
  }

  @Test func `who is quoted is not whom the words inside call by a pronoun`() throws {
    let text = "“Yesterday he left the yard early,” Anton Petrov said."
    #expect(try meant(by: "he", in: text).isEmpty)
  }

  @Test func `a given name of two halves makes a name`() {
    #expect(persons(in: "“We will build it,” Seo Ji-won told reporters in Harrow.") == ["Seo Ji-won"])
  }

  @Test func `an office with a capital means the person who was said to hold it`() {
    let text = "President Irina Petrova opened the bridge. “It is safe,” the President said."
    #expect(persons(in: text) == ["Irina Petrova"])
  }

  @Test func `the office of another country is not meant`() {
    let text = "The Norwegian President Irina Petrova opened the bridge. “It is safe,” the Finnish President said."
    #expect(persons(in: text).count == 2)
  }

  @Test func `a description right before a name is the person whom it names`() {
    let text = "Union leader Joost Torvald claimed that workers had warned the company in writing."
    #expect(persons(in: text) == ["Joost Torvald"])
  }

  @Test func `a saint whose name a hospital bears speaks to nobody`() throws {
    let text = "St Torvald's Hospital took in nine of the crew. Two days later he left."
    #expect(try meant(by: "he", in: text).isEmpty)
  }

  @Test func `a great many names and pronouns are read in time`() {
    let text = String(repeating: "Petrova saw Brandt, and he told her that Whitlow had left him. ", count: 2_000)
    #expect(persons(in: text).count <= 3)
  }

  @Test func `a sentence of nothing but names and pronouns is read in time`() {
    let text = String(repeating: "he Whitlow she Marlow ", count: 5_000)
    #expect(persons(in: text).count <= 3)
  }
}
