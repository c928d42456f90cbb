import NewsAnalysis
import NewsText
import Testing

@testable import CopydeskShell

struct FiguresCommandTests {
  private static let first = """
    A ferry sank in Berlin on Monday. At least 40 people are feared dead. Police said 12 people were injured.

    Nobody knew why. The blast injured 12 people, police said. The ferry had 300 lights.
    """
  private static let second = """
    A ferry sank in Berlin on Monday. Doctors said 31 people were injured.
    """

  private func shell(width: Int = 80) -> Shell {
    let texts = [("coast", "2012-02-07", Self.first), ("inland", "2012-02-08", Self.second)]
    let analyses = texts.map { id, date, text in
      Analyzer().analyze(
        Article(
          id: id, text: Array(text.utf8), title: "A ferry sank", date: CalendarDate(iso: date), outlet: id + " post"))
    }
    let corpus = Corpus(name: "ferry", articles: analyses.map { $0.article })
    let open = OpenCorpus(
      name: "ferry", paths: ["ferry"], analysed: AnalysedCorpus(corpus: corpus, analyses: analyses), problems: [])
    return sampleShell(width: width, corpus: open)
  }

  private func references(_ line: String) -> [String] {
    var shell = shell()
    _ = shell.respond(to: line)
    return shell.desk.last?.rows.compactMap { $0.reference?.description } ?? []
  }

  @Test func `a claim that nobody is named for is told as such and can be asked for`() {
    var shell = shell()
    #expect(references("figures claimed") == ["coast:f1"])
    #expect(shell.answer("figures killed").contains(FigureVoice.nobodyNamed))
    #expect(shell.answer("show coast:f1").contains("nobody named: told as a claim (“are feared”)"))
    #expect(shell.answer("unattributed").contains("1 in the article's own voice, 1 told as somebody's claim"))
    #expect(references("unattributed claimed") == ["coast:f1"])
    #expect(shell.answer("check coast").contains("of them told as a claim"))
  }

  @Test func `a toll told twice is shown once, with how often and why`() {
    var shell = shell()
    let answer = shell.answer("figures injured")
    #expect(answer.contains("2×") && answer.contains("left out: 1 repeat within an article"))
    #expect(references("figures injured") == ["coast:f2", "inland:f1"])
    #expect(references("figures injured all").count == 3)
    #expect(shell.answer("show coast:f2").contains("2×: also coast:f3"))
    #expect(shell.answer("show coast:f3").contains("coast:f2: the same number of people with the same fate"))
  }

  @Test func `a column whose name ends in 'by' is counted by without quotation marks`() {
    var shell = shell()
    #expect(shell.respond(to: "figures | count by said by").status == .done)
    #expect(shell.answer("figures | count by outlet by value").contains("one column is expected"))
    #expect(shell.answer("figures | count by by").contains("'by'"))
  }

  @Test func `the table of figures says as of when each holds`() {
    var shell = shell()
    #expect(shell.answer("figures").contains("as of"))
  }

  @Test func `where place and day were read is told`() {
    var shell = shell()
    let page = shell.answer("show coast:f1")
    #expect(page.contains("Berlin (from its paragraph)"))
    #expect(page.contains("2012-02-06 (from its paragraph)"))
  }

  @Test func `conflicts are narrowed by the clauses of figures`() {
    #expect(references("figures conflicts injured") == ["coast:f2", "inland:f1"])
    #expect(references("figures conflicts by Doctors") == ["coast:f2", "inland:f1"])
    #expect(references("figures conflicts money").isEmpty)
    #expect(references("figures conflicts injured in Berlin") == ["coast:f2", "inland:f1"])
    var shell = shell()
    #expect(shell.answer("figures conflicts in Atlantis").contains("neither an article nor a place 'Atlantis'"))
  }

  @Test func `reporting verbs are told with the list they stand on`() {
    var shell = shell()
    #expect(shell.answer("verbs | columns verb stance").contains("say   neutral"))
    #expect(ReportingStance(ofLemma: "claim") == .doubting)
    #expect(ReportingStance(ofLemma: "concede") == .admitting)
    #expect(ReportingStance(ofLemma: "bicycle") == nil)
  }

  @Test func `'in' takes a place as well as articles`() {
    #expect(references("figures injured in Berlin") == ["coast:f2", "inland:f1"])
    #expect(references("figures injured in inland") == ["inland:f1"])
    var shell = shell()
    #expect(shell.answer("figures in Atlantis").contains("neither an article nor a place 'Atlantis'"))
    #expect(shell.answer("figures in Berlyn").contains("did you mean 'Berlin'?"))
  }

  @Test func `a ladder shows as of when, and says one time only where it is one`() {
    var shell = shell()
    let answer = shell.answer("figures compared").split(separator: "\n").joined(separator: " ")
    #expect(answer.contains("as of") && answer.contains("2012-02-06"))
    #expect(answer.contains("differing figures for the same time"))
    #expect(answer.contains("2 figures ") && answer.contains(FigureLadder.legend))
    for line in shell.respond(to: "figures compared").lines { #expect(DisplayWidth.of(line.plain) <= 80) }
  }

  @Test func `a timeline of figures stands on the days as of which they hold`() {
    var shell = shell()
    _ = shell.respond(to: "timeline figures injured")
    #expect(shell.desk.last?.rows.map { $0.cells.map { $0.shown } } == [["2012-02-06", "2", "2", "12", "31"]])
    _ = shell.respond(to: "timeline injured per month")
    #expect(shell.desk.last?.rows.map { $0.cells[0].shown } == ["2012-02"])
    #expect(shell.answer("timeline figures to Varga").contains("'to' is asked of quotations"))
    #expect(shell.answer("timeline ferries").contains("only 'figures' can be named here"))
  }

  @Test func `bars need a count`() {
    var shell = sampleShell()
    #expect(shell.answer("quotes | bars").contains("did you mean 'count by source | bars'?"))
    #expect(shell.answer("figures | bars").contains("did you mean 'count by said by | bars'?"))
    #expect(shell.respond(to: "quotes | count by source | bars").status == .done)
  }

  @Test func `a file without an ending is explained`() {
    var shell = sampleShell()
    for line in ["figures > numbers", "quotes by Okafor > numbers"] {
      #expect(shell.answer(line).contains("the name of a file to write to has an ending or a '/'"), "\(line)")
    }
    #expect(shell.respond(to: "figures | where value > 15").status == .done)
  }
}
