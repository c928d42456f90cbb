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

  @Test func `a toll told again is the same figure`() {
    let found = figures("The blast killed 17 people. Rain fell. Police said 17 people died.")
    #expect(found.map(\.sameAs) == [nil, 0])
  }

  @Test func `the dollar is that of the outlet's country`() {
    #expect(figures("It cost $5.", url: "https://harbour.example.au/a").map(\.unit.code) == ["AUD"])
    #expect(figures("It cost $5.").map(\.unit.code) == ["USD"])
  }
}
