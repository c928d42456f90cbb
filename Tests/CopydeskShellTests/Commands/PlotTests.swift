import NewsText
import Testing

@testable import CopydeskShell

struct PlotTests {
  @Test func `rows are counted by day, and an empty day is a gap`() {
    var shell = shell(of: ["2020-01-01", "2020-01-03", "2020-01-03"])
    #expect(
      shell.answer("articles | plot") == """
        3 articles over 3 days, most on 2020-01-03: 2

        2 │                        ██████████
          │                        ██████████
          │                        ██████████
          │                        ██████████
        1 │██████████              ██████████
          │██████████              ██████████
          │██████████              ██████████
          │██████████              ██████████
        0 ┼┬───────────┬───────────┬───────────
           2020-01-01  01-02       01-03
        """)
  }

  @Test func `the data behind a plot can be written`() {
    var shell = shell(of: ["2020-01-01", "2020-01-03"])
    _ = shell.respond(to: "articles | plot")
    #expect(shell.answer("_ | csv") == "date,articles\n2020-01-01,1\n2020-01-02,0\n2020-01-03,1")
  }

  @Test func `more days than columns share one, which is told`() {
    var shell = shell(of: ["2020-01-01", "2020-12-31"])
    #expect(shell.answer("articles | plot per day").contains("each column is 5 days"))
    #expect(shell.answer("articles | plot").contains("over 12 months"))
  }

  @Test func `what has no date is left out and counted`() {
    var shell = shell(of: ["2020-01-01", ""])
    #expect(shell.answer("articles | plot").contains("left out: 1 article without a date"))
    #expect(shell.answer("articles since 2021 | plot").hasPrefix("0 articles over 0 days"))
  }

  @Test func `figures stand over their days, a mark for each outlet`() {
    var shell = sampleShell(width: 60)
    let answer = shell.answer("figures | plot value by outlet")
    #expect(answer.contains("\n14 │●"))
    #expect(answer.contains("\n16 │"))
    #expect(answer.contains("● Marlow Gazette, ○ Easton Courier"))
  }

  @Test func `rows without dates are drawn as bars`() {
    var shell = sampleShell()
    #expect(shell.answer("quotes | count by outlet | plot").contains("█"))
  }

  @Test func `in plain answers a plot is its numbers`() {
    var shell = sampleShell()
    _ = shell.respond(to: "set plain on")
    #expect(shell.answer("quotes | plot").contains("date        2019-06-04\nquotations  3"))
  }

  @Test(arguments: [
    ("quotes | plot words", "'words' holds no numbers"), ("quotes | plot nosuch", "no column 'nosuch'"),
    ("quotes | plot by outlet", "'by' goes with a column of numbers"), ("quotes | plot per week", "day, month or year"),
    ("quotes | count by outlet | plot quotations", "no date here"),
    ("quotes | columns source cue | plot", "neither a date nor a number"),
  ])
  func `what cannot be drawn gets a reason`(line: String, reason: String) {
    var shell = sampleShell()
    #expect(shell.answer(line).contains(reason))
  }

  @Test func `values far apart are drawn by factors`() {
    let days = (0..<3).map { CalendarDate(year: 2020, month: 1, day: 1 + $0) }
    let cells: [Cell] = [.number(1), .number(100), .number(10_000)]
    let rows = zip(days, cells).map { Table.Row([$0.map { .date($0) } ?? .empty, $1], reference: nil) }
    let scale = PlotScale(rows.compactMap { PlotPoint($0, date: 0, value: 1, series: nil) })
    let points = rows.compactMap { PlotPoint($0, date: 0, value: 1, series: nil) }
    #expect(scale?.isLogarithmic == true)
    #expect(points.map { scale?.level(of: $0, of: 13) } == [0, 6, 12])
  }

  /// A shell with an article for each day; an empty day is none.
  private func shell(of days: [String]) -> Shell {
    let articles = days.enumerated().map { number, day in
      Article(id: "a\(number)", text: Array("Nothing.".utf8), date: CalendarDate(iso: day))
    }
    var shell = Shell(
      sources: FakeArticles(loaded: LoadedArticles(articles: articles, problems: [])), files: FakeFiles())
    _ = shell.respond(to: "load x")
    return shell
  }
}
