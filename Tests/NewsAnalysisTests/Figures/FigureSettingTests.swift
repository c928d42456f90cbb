import NewsAnalysis
import NewsText
import Testing

struct FigureSettingTests {
  private func figures(_ text: String, url: String? = nil) -> [Figure] {
    let article = Article(
      id: "test", text: Array(text.utf8), date: CalendarDate(year: 2012, month: 2, day: 8), url: url)
    let analysis = Analyzer().analyze(article)
    for figure in analysis.figures { figure.checkInvariants(in: analysis) }
    return analysis.figures
  }

  @Test func `a figure holds on the day that its sentence names`() {
    #expect(figures("On Tuesday 12 people were killed.").map(\.asOf) == ["2012-02-07"])
  }

  @Test func `without a day it holds on the day of publication`() {
    #expect(figures("Police said 12 people were killed.").map(\.asOf) == ["2012-02-08"])
    #expect(figures("Police said 12 people were killed since Saturday.").map(\.asOf) == ["2012-02-08"])
  }

  @Test func `a day that the paragraph named before counts, and background does not`() {
    let found = figures(
      "Rebels attacked on Monday. At least 12 people were killed. Varga was born in 1951. He has 30 boats.")
    #expect(found.map(\.asOf) == ["2012-02-06", "2012-02-06"])
    #expect(found.map(\.trace.asOfFrom) == [.paragraph, .paragraph])
    #expect(figures("It fell on 3 May 1999. Now 40 people are missing.").map(\.asOf) == ["2012-02-08"])
  }

  @Test func `a place is taken from the sentence, then its surroundings, then the dateline`() {
    let dateline = "MOSCOW, Feb. 7 (Agency) — "
    let own = figures(dateline + "Police said 12 people were killed in Berlin.")
    #expect(own.map(\.place) == ["Berlin"] && own.map(\.trace.placeFrom) == [.sentence])
    let around = figures(dateline + "A fire broke out in Berlin. It killed 12 people.")
    #expect(around.map(\.place) == ["Berlin"] && around.map(\.trace.placeFrom) == [.paragraph])
    let far = figures(dateline + "A fire broke out in Berlin.\n\nIt killed 12 people.")
    #expect(far.map(\.place) == ["Berlin"] && far.map(\.trace.placeFrom) == [.before])
    let written = figures(dateline + "The minister met 12 people.")
    #expect(written.map(\.place) == ["Moscow"] && written.map(\.trace.placeFrom) == [.dateline])
    #expect(written.map(\.asOf) == ["2012-02-07"] && written.map(\.trace.asOfFrom) == [.dateline])
  }

  @Test func `an opening in capitals is no dateline`() {
    #expect(figures("BREAKING — the minister met 12 people.").map(\.place) == [nil])
    #expect(figures("— 12 people came.").map(\.place) == [nil])
  }

  @Test func `a toll told again is the same figure`() {
    let found = figures("The blast killed 17 people. Rain fell. Police said 17 people died.")
    #expect(found.map(\.sameAs) == [nil, 0])
    #expect(found.map(\.trace.likeness) == [nil, .fate])
  }

  @Test func `what is told again says what it has in common with the first`() {
    let boats = figures("The fleet lost 1,200 boats. It rained. In all 1,200 boats sank.")
    #expect(boats.map(\.trace.likeness) == [nil, .thing])
    let fine = figures("A judge set a fine of $2.4 million. The yard never paid the fine of $2.4 million.")
    #expect(fine.map(\.trace.likeness) == [nil, .words])
  }

  @Test(arguments: [
    "The blast killed 17 soldiers. It also killed 17 farmers.",
    "Turnout was 57.3 percent in spring. Support for Varga stood at 57.3 percent.",
    "Some 57.3 percent of the sailors left. Of the miners 57.3 percent of the women stayed.",
    "The yard owes $2.4 million. A school in the hills cost £2.4 million.",
    "A fire in Berlin killed 17 people. A flood in Madrid killed 17 people.",
    "The yard sold 1,200 boats. The village has 1,200 horses.",
  ])
  func `equal numbers of different things, units or places are two figures`(_ text: String) {
    let found = figures(text)
    #expect(found.count == 2 && found.allSatisfy { $0.sameAs == nil }, "\(found.map(\.counted))")
  }

  @Test func `the dollar is that of the outlet's country`() {
    #expect(figures("It cost $5.", url: "https://harbour.example.au/a").map(\.unit.code) == ["AUD"])
    #expect(figures("It cost $5.").map(\.unit.code) == ["USD"])
  }
}
