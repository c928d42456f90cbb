import NewsAnalysis
import NewsText
import Testing

struct ToldFigureTests {
  private func analysis(_ text: String) -> Analysis {
    Analyzer().analyze(Article(id: "test", text: Array(text.utf8), date: CalendarDate(year: 2026, month: 3, day: 12)))
  }

  /// Who says each figure of `text`, in text order; "-" for the article itself.
  private func speakers(_ text: String) -> [String] {
    let analysis = analysis(text)
    return analysis.figures.map { figure in figure.saidBy.map { analysis.sources[$0].name } ?? "-" }
  }

  private func counted(_ text: String) -> [String?] {
    analysis(text).figures.map(\.counted)
  }

  @Test func `who puts a toll at a number says it, also against what another one says`() {
    #expect(speakers("Activists put the toll at 60.") == ["Activists"])
    #expect(
      speakers("Police say 20 people died, while activists put the toll at 60.") == ["Police", "activists"])
    #expect(
      speakers("Organisers said 20,000 people marched; police put the number at 6,000.") == ["Organisers", "police"])
  }

  @Test func `who counts, records or gives a number says it`() {
    #expect(speakers("Aid workers counted 40 bodies.") == ["Aid workers"])
    #expect(speakers("The mayor spoke of 12 dead.") == ["The mayor"])
    #expect(speakers("The army gave a toll of 17.") == ["The army"])
    #expect(speakers("At least 12 people were killed, the BBC reports.") == ["BBC"])
  }

  @Test func `a gift, a price set and a thing's number are nobody's statement`() {
    #expect(speakers("The army gave 17 tents to the village.") == ["-"])
    #expect(speakers("The storm claimed 300 lives.") == ["-"])
    #expect(speakers("Nobody put the toll at noon.") == [])
  }

  @Test func `a number that only refers to one told before counts the same`() {
    #expect(counted("Residents reported 20 deaths, but the police put the figure at eight.") == ["deaths", "deaths"])
    #expect(
      counted("The union says the bridge cost $8 million. The mayor put the cost at $5 million.")
        == ["cost of the bridge", "cost of the bridge"])
    #expect(counted("The mayor put the figure at eight.") == ["figure"])
  }

  @Test func `sums, shares and measures are told by what they are of`() {
    #expect(counted("Unemployment rose to 7.2 percent.") == ["unemployment"])
    #expect(counted("The ministry spent $12 million on roads.") == ["spent on roads"])
    #expect(counted("Some 300 tonnes of oil leaked into the bay.") == ["oil"])
    #expect(counted("The company will cut 500 jobs.") == ["jobs cut"])
    #expect(counted("Forty homes were destroyed.") == ["homes destroyed"])
    #expect(counted("It cost $5 million.") == ["cost"])
    #expect(counted("$5 million.") == [nil])
  }

  @Test func `a whole is not what befell a part of it`() {
    let figures = analysis("Of the 180 passengers, 12 died.").figures
    #expect(figures.map(\.casualty) == [nil, .killed])
    #expect(counted("The attack killed 30 people, five of them children.") == ["people killed", "children killed"])
  }

  @Test func `the place of a part is not that of the whole`() {
    let figures = analysis("A raid killed 15 people in the country, 9 of them in Berlin.").figures
    #expect(figures.map(\.place) == [nil, "Berlin"])
  }

  @Test func `a verb left out is understood`() {
    let figures = analysis("Eight people died on Monday and five on Tuesday.").figures
    #expect(figures.map(\.casualty) == [.killed, .killed])
    #expect(figures.map(\.asOf) == ["2026-03-09", "2026-03-10"])
  }

  @Test func `a day in the name of an event is not as of when its toll holds`() {
    #expect(analysis("Tuesday's blast killed 12 people.").figures.map(\.asOf) == ["2026-03-12"])
    #expect(analysis("By Monday evening, 12 bodies had been found.").figures.map(\.asOf) == ["2026-03-09"])
  }

  @Test func `the dead and the victims of one toll are one, those of two days are two`() {
    let same = analysis("At least 12 people died in the fire. The toll of 12 may rise. The 12 victims were named.")
    #expect(same.figures.map(\.sameAs) == [nil, 0, 0])
    let two = analysis("A blast killed 12 people on Monday. Another blast killed 12 people on Tuesday.")
    #expect(two.figures.map(\.sameAs) == [nil, nil])
  }

  @Test func `somebody who speaks is not counted`() {
    #expect(analysis("One docker, who did not give his name, said nothing.").figures.isEmpty)
    #expect(analysis("It depends on whom one asks.").figures.isEmpty)
    #expect(analysis("One docker was hurt.").figures.map(\.casualty) == [.injured])
  }
}
