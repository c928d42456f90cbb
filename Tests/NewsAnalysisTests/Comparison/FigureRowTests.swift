import NewsText
import Testing

@testable import NewsAnalysis

struct FigureRowTests {
  private func analysis(
    _ text: String, _ id: String, outlet: String? = nil, date: String? = nil, figures: (Article) -> [Figure]
  ) -> Analysis {
    let article = ComparedArticles.article(text, id: id, date: date, outlet: outlet)
    return ComparedArticles.analysis(article, figures: figures(article))
  }

  private func exact(_ number: Double, _ id: String, outlet: String? = nil, date: String? = nil) -> Analysis {
    analysis("The fire at the depot killed \(Int(number)) people.", id, outlet: outlet, date: date) {
      [ComparedArticles.killed("\(Int(number)) people", in: $0, low: number, high: number, .exact)]
    }
  }

  private func atLeast(_ number: Double, _ id: String) -> Analysis {
    analysis("The fire at the depot killed at least \(Int(number)) people.", id) {
      [ComparedArticles.killed("at least \(Int(number)) people", in: $0, low: number, high: nil, .atLeast)]
    }
  }

  @Test func `equal numbers agree and different ones conflict`() {
    #expect(OutletMatrix([exact(5, "a"), exact(5, "b")]).figures.map(\.verdict) == [.agree])
    #expect(OutletMatrix([exact(5, "a"), exact(7, "b"), exact(5, "c")]).figures.map(\.verdict) == [.conflict])
  }

  @Test func `a lower bound allows what lies above it and nothing below`() {
    #expect(OutletMatrix([atLeast(5, "a"), exact(7, "b")]).figures.map(\.verdict) == [.compatible])
    #expect(OutletMatrix([atLeast(5, "a"), exact(3, "b")]).figures.map(\.verdict) == [.conflict])
    #expect(OutletMatrix([atLeast(5, "a"), atLeast(9, "b")]).figures.map(\.verdict) == [.compatible])
  }

  @Test func `a round number may stand for one near it`() {
    #expect(OutletMatrix([exact(600, "a"), exact(612, "b")]).figures.map(\.verdict) == [.compatible])
    #expect(OutletMatrix([exact(40, "a"), exact(42, "b")]).figures.map(\.verdict) == [.conflict])
  }

  @Test func `a later number by the same outlet is an update`() {
    let rows = OutletMatrix([
      exact(5, "a", outlet: "Herald", date: "2021-03-01"), exact(7, "b", outlet: "Herald", date: "2021-03-02"),
    ]).figures
    #expect(rows.map(\.verdict) == [.update])
  }

  @Test func `the toll of an earlier event is not set beside that of this one`() {
    let left = exact(5, "a")
    let right = analysis(
      "The fire at the depot killed 5 people. A fire in October 2014 killed 31 people at the same place.", "b"
    ) {
      [
        ComparedArticles.killed("5 people", in: $0, low: 5, high: 5, .exact),
        ComparedArticles.killed("31 people", in: $0, low: 31, high: 31, .exact),
      ]
    }
    let rows = OutletMatrix([left, right]).figures
    #expect(rows.map(\.verdict) == [.agree])
    #expect(rows.map(\.about) == ["people killed"])
  }

  @Test func `a total since something began is not the toll of a day`() {
    let left = exact(5, "a")
    let right = analysis("More than 640 people have been killed since the siege began.", "b") {
      [ComparedArticles.killed("More than 640 people", in: $0, low: 640, high: nil, .moreThan)]
    }
    #expect(OutletMatrix([left, right]).figures.map(\.verdict) == [.notComparable])
  }

  @Test func `figures of one article alone give no row`() {
    #expect(OutletMatrix([exact(5, "a"), ComparedArticles.analysis("Nothing happened.", id: "b")]).figures.isEmpty)
  }

  @Test func `figures of other spans are told as not comparable`() {
    let total = analysis("The fires killed 40 people since March.", "b") {
      [ComparedArticles.killed("40 people", in: $0, low: 40, high: 40, .exact)]
    }
    let rows = OutletMatrix([exact(5, "a"), total]).figures
    #expect(rows.map(\.verdict) == [.notComparable])
    #expect(rows.flatMap(\.items).map(\.article) == [0, 1])
  }

  @Test func `an article that also tells the event is compared with it alone`() {
    let both = analysis("The fire killed 5 people. Fires killed 40 people since March.", "b") {
      [
        ComparedArticles.killed("5 people", in: $0, low: 5, high: 5, .exact),
        ComparedArticles.killed("40 people", in: $0, low: 40, high: 40, .exact),
      ]
    }
    #expect(OutletMatrix([exact(5, "a"), both]).figures.map(\.verdict) == [.agree])
  }

  @Test func `events that one report calls by another day are not set side by side`() {
    let sunday = ComparedArticles.analysis(
      "An earthquake hit the isle of Orsk on Sunday and killed five people.", id: "a")
    let monday = ComparedArticles.analysis(
      "An earthquake hit the isle of Orsk and killed three people. Monday's earthquake was the second in two days.",
      id: "b")
    #expect(OutletMatrix([sunday, monday]).figures.map(\.verdict) == [.notComparable])
  }

  private func one(_ text: String) -> [FigureRow] {
    FigureRow.rows(of: [Analyzer().analyze(Article(id: "a", text: Array(text.utf8)))], .withinArticles)
  }

  @Test func `two sources of one article that give different numbers conflict`() {
    let rows = one("Police say 20 people died, while activists put the toll at 60.")
    #expect(rows.map(\.verdict) == [.conflict])
    #expect(rows.flatMap(\.items).map(\.figure) == [0, 1])
    #expect(
      one("The union says the bridge cost $8 million. The mayor put the cost at $5 million.").map(\.about)
        == ["cost of the bridge"])
  }

  @Test func `a part, another place and another kind of people conflict with nothing`() {
    #expect(one("Police said 20 people died, five of them children.").isEmpty)
    #expect(one("Police said 20 people died in Berlin. Activists said 30 people died in Paris.").isEmpty)
    #expect(one("The army said 20 soldiers died. Activists said 30 villagers died.").isEmpty)
    #expect(one("Police said 20 people died. Activists said 20 people died.").isEmpty)
  }

  @Test func `a toll that one source tells anew is an update`() {
    let rows = one("The ministry said 12 people were killed. By Friday the toll had risen to 24, the ministry said.")
    #expect(rows.map(\.verdict) == [.update])
  }

  @Test func `one article's own conflict is no difference between outlets`() {
    let left = ComparedArticles.analysis("Police say 20 people died, while activists put the toll at 60.", id: "a")
    #expect(OutletMatrix([left, ComparedArticles.analysis("Nothing happened.", id: "b")]).figures.isEmpty)
  }

  @Test func `the day on which somebody spoke is not the day of the event`() {
    let first = ComparedArticles.analysis(
      "Sunday's earthquake on the isle of Orsk killed five people.", id: "a")
    let second = ComparedArticles.analysis(
      "The earthquake on the isle of Orsk killed seven people, the governor said on Monday.", id: "b")
    #expect(OutletMatrix([first, second]).figures.map(\.verdict) == [.conflict])
  }
}
