import NewsAnalysis
import NewsText
import Testing

struct AttributionTests {
  private func analysis(_ text: String) -> Analysis {
    let analysis = Analyzer().analyze(Article(id: "test", text: Array(text.utf8)))
    analysis.checkInvariants()
    return analysis
  }

  /// Checks that what is marked in `marked` is what is found.
  private func expect(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    #expect(MarkedText.quotations(in: MarkedText(marked).text) == marked, sourceLocation: location)
  }

  @Test func `a cue after the quotation names its source`() {
    expect("⟦content:“The harbour will reopen on Monday,”⟧ ⟦source:Petrova⟧ ⟦cue:said⟧.")
  }

  @Test func `a cue before the quotation names its source`() {
    expect("⟦source:Irina Petrova⟧ ⟦cue:said⟧: ⟦content:“The harbour will reopen on Monday.”⟧")
  }

  @Test func `an interrupted quotation is one statement`() {
    expect("⟦content:“We are late,”⟧ ⟦source:Petrova⟧ ⟦cue:said⟧, ⟦content:“but we will finish by May.”⟧")
  }

  @Test func `a clause with that is indirect speech`() {
    let text = "The agency said that two crews had been withdrawn."
    expect("⟦source:The agency⟧ ⟦cue:said⟧ ⟦content:that two crews had been withdrawn⟧.")
    #expect(analysis(text).quotations.map(\.kind) == [.indirect])
    #expect(analysis(text).quotations.map(\.rule) == ["that-clause"])
  }

  @Test func `a source may follow what it says`() {
    expect("⟦content:Two crews had been withdrawn⟧, ⟦source:the agency⟧ ⟦cue:said⟧.")
  }

  @Test func `a clause that another reports is not what the first one says`() {
    expect(
      "⟦source:Petrova⟧ ⟦cue:said⟧ ⟦content:the port would open in May⟧ as ⟦source:residents⟧ ⟦cue:reported⟧ "
        + "⟦content:that two sheds had burned on Friday⟧.")
    let found = analysis(
      "Petrova said Brandt wants his deputy to hold talks with the dockers' groups as residents reported that two sheds burned."
    )
    #expect(found.sources.contains { $0.name == "residents" })
  }

  @Test func `a great many cues in one sentence are read in time`() {
    #expect(analysis(String(repeating: "“said ", count: 1_000)).quotations.count < 2)
  }

  @Test func `a name and the office behind it are one source`() {
    let text = "The pumps had been switched off for repairs since January, Alina Brandt, the harbour master, confirmed."
    expect(
      "⟦content:The pumps had been switched off for repairs since January⟧, "
        + "⟦source:Alina Brandt, the harbour master⟧, ⟦cue:confirmed⟧.")
    #expect(analysis(text).sources.map(\.name) == ["Alina Brandt"])
  }

  @Test func `a title behind the closing mark belongs to the source`() {
    expect(
      "⟦content:“We saw the smoke at ten past four, and within a quarter of an hour the whole north wall was gone,”⟧ "
        + "⟦source:Fire Chief Tomas Adeyemi⟧ ⟦cue:told⟧ reporters at the dock gate.")
  }

  @Test func `a bound belongs to its number and not to the cue`() {
    expect("⟦source:The ministry⟧ ⟦cue:says⟧ ⟦content:more than 200 sheds were lost⟧.")
  }

  @Test func `a motto in capitals before a name is what is said`() {
    expect("⟦content:“In God We Trust,”⟧ ⟦source:Larsen⟧ ⟦cue:said⟧. She left at noon.")
  }

  @Test(arguments: ["MAREN — ", "PORT MAREN, Feb. 8 (Coast News) — "])
  func `nobody says the dateline`(dateline: String) {
    expect("\(dateline)⟦content:Two boats sank off the quay on Sunday⟧, ⟦source:the harbour board⟧ ⟦cue:said⟧.")
  }

  @Test func `words that are no place open what is said`() {
    expect("⟦content:BREAKING — Two boats sank off the quay on Sunday⟧, ⟦source:the harbour board⟧ ⟦cue:said⟧.")
  }

  @Test func `according to names a source`() {
    expect("⟦cue:According to⟧ ⟦source:the institute⟧, ⟦content:a third of the ships were late⟧.")
  }

  @Test func `a quotation goes on in the next paragraph`() {
    expect(
      "⟦content:“We will run out of crews,”⟧ ⟦cue:said⟧ ⟦source:Brandt⟧.\n\n⟦content:“I warned them years ago.”⟧")
  }

  @Test(arguments: [
    "The sign at the gate read “Keep out”.", "Her favourite book is “One Summer in the Valley”.",
    "They met at the corner of the old square.", "",
  ])
  func `where nobody speaks nothing is quoted`(text: String) {
    #expect(analysis(text).quotations.isEmpty)
  }

  @Test func `a denied statement is not counted as said`() {
    let found = analysis("Brandt did not say that the harbour was safe.")
    #expect(found.quotations.map(\.isNegated) == [true])
    #expect(found.sources.map(\.statements) == [0])
  }

  @Test func `a statement inside another knows it`() {
    let found = analysis("Petrova said Brandt told her that the harbour was safe.")
    #expect(found.quotations.map(\.inside) == [nil, 0])
  }

  @Test func `a first person inside a quotation is its speaker`() {
    let found = analysis("“I think the harbour will reopen soon,” Irina Petrova said.")
    #expect(found.quotations.map(\.inside) == [nil, 0])
    #expect(found.quotations.map { $0.speaker.map { found.sources[$0].name } } == ["Irina Petrova", "Irina Petrova"])
    #expect(found.quotations.map(\.isSpeech) == [true, false])
  }

  @Test func `a description and the name beside it are one source`() {
    expect("⟦content:“We are late,”⟧ ⟦cue:said⟧ ⟦source:the team's coach, Alina Brandt⟧.")
    expect("⟦source:Ines Halloran, the harbour master⟧, ⟦cue:said⟧ ⟦content:the gate had been shut⟧.")
  }

  @Test func `one person under all names is one source`() {
    let found = analysis(
      "Mayor Irina Petrova opened the session. “We have no money,” Petrova said. She said that the work would stop.")
    let persons = found.sources.filter { $0.kind == .person }
    #expect(persons.map(\.name) == ["Irina Petrova"])
    #expect(persons.map(\.role) == ["Mayor"])
    #expect(persons.map(\.statements) == [2])
    #expect(persons.map(\.mentions.count).allSatisfy { $0 >= 3 })
  }

  @Test func `two persons with one surname stay two`() {
    let found = analysis("Irina Petrova said it was late. Oleg Petrova said it was early.")
    #expect(found.sources.filter { $0.kind == .person }.map(\.name) == ["Irina Petrova", "Oleg Petrova"])
  }

  @Test func `a pronoun means a person of its gender`() {
    let found = analysis("Maria Lopez met Daniel Grant on Tuesday. “I was surprised,” she said.")
    #expect(found.quotations.compactMap { $0.speaker.map { found.sources[$0].name } } == ["Maria Lopez"])
  }

  @Test(arguments: [
    "“", "”””", "“He said “she said “they said", "He said: “", "SAID THE MAYOR: WE WILL WIN",
    "said said said said said",
    "we will win said petrova and nobody else was there he added", "Q: Why?\n\nA: Because.\n\nQ: Who?", "“” said “”.",
    "“One.\n\n“Two.\n\n“Three.", "'''''", "said", "He", "\u{FEFF}“A\u{0301}” said Ö.",
  ])
  func `odd texts are survived`(text: String) {
    _ = analysis(text)
  }

  @Test func `a quotation of ten thousand words is one quotation`() {
    let words = Array(repeating: "and we go on", count: 2500).joined(separator: " ")
    let found = analysis("“\(words),” Petrova said.")
    #expect(found.quotations.first?.kind == .direct)
  }

  @Test func `an unpaired mark is reported and costs nothing else`() {
    let found = analysis("The gate \"was shut.\n\n“We never saw it,” said Brandt.")
    #expect(found.diagnostics.map(\.kind).contains(.unpairedQuotationMark))
    #expect(found.quotations.contains { $0.kind == .direct })
  }

  @Test(arguments: ["conceded", "alleged", "promised", "denied", "confirmed"])
  func `a verb of saying with a clause is speech`(verb: String) {
    #expect(analysis("Tova Larsen \(verb) that the boats were old.").quotations.map(\.isSpeech) == [true])
  }

  @Test(arguments: [
    "Tova Larsen urged residents to leave.", "Tova Larsen accused the council of lying.",
    "Tova Larsen asked whether the boats were safe.", "Tova Larsen called the plan “a disgrace”.",
  ])
  func `asking, urging and calling names are speech`(text: String) {
    #expect(analysis(text).quotations.map(\.isSpeech) == [true])
  }

  @Test(arguments: ["thinks", "believes", "hopes", "fears"])
  func `a verb of thinking is no speech`(verb: String) {
    #expect(analysis("Tova Larsen \(verb) the boats are safe.").quotations.allSatisfy { !$0.isSpeech })
  }
}
