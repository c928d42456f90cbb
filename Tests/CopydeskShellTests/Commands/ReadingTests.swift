import NewsText
import Testing

@testable import CopydeskShell

struct ReadingTests {
  @Test func `a concordance stands match under match`() {
    var shell = sampleShell(width: 60)
    let lines = shell.respond(to: "kwic bridge").lines.map { $0.plain }
    #expect(lines[0] == "2 passages with “bridge” found in 2 articles")
    let columns = lines[2...].compactMap { line in line.firstRange(of: "bridge").map { line[..<$0.lowerBound].count } }
    #expect(columns.count == 2 && Set(columns).count == 1, "\(lines)")
    for line in lines { #expect(DisplayWidth.of(line) <= 60) }
  }

  @Test func `a concordance is sorted by the word beside the match`() {
    var shell = sampleShell()
    _ = shell.respond(to: "kwic said sort 1L")
    #expect(shell.desk.last?.rows.map { String($0.cells[1].shown.suffix(4)) } == ["Ruiz", "Ruiz", "nd,”"])
    _ = shell.respond(to: "kwic said | sort 1l")
    #expect(shell.desk.last?.rows.map { String($0.cells[1].shown.suffix(4)) } == ["Ruiz", "Ruiz", "nd,”"])
    #expect(shell.answer("kwic said | columns match | sort 1R").contains("no column '1R' here"))
    #expect(shell.answer("kwic said sort 9R").contains("1L, 2L, 3L, 1R, 2R or 3R is expected"))
  }

  @Test func `a star stands for all words that begin so, and phrases are found across line ends`() {
    var shell = sampleShell()
    _ = shell.respond(to: "kwic off*")
    #expect(shell.desk.last?.rows.map { $0.cells[2].shown } == ["official", "official"])
    #expect(shell.answer("kwic \"will stand okafor\"").hasPrefix("1 passage"))
    #expect(shell.answer("kwic !!!").contains("needs a word to look for"))
  }

  @Test func `dispersion places words from beginning to end`() {
    var shell = sampleShell()
    let answer = shell.answer("dispersion coffees")
    #expect(answer.contains("1 passage with “coffees” found in 1 article"))
    #expect(answer.contains("not found in 1 other article"))
  }

  @Test func `a timeline shows empty days too`() {
    var shell = sampleShell()
    _ = shell.respond(to: "timeline")
    #expect(shell.desk.last?.rows.map { $0.cells[0].shown } == ["2019-06-04", "2019-06-05"])
    _ = shell.respond(to: "timeline per month")
    #expect(shell.desk.last?.rows.map { $0.cells[0].shown } == ["2019-06"])
    let date = SampleCorpus.bridge.article.date
    #expect(date.map { TimeUnit.day.name(of: TimeUnit.day.number(of: $0)) } == "2019-06-04")
  }

  @Test func `a citation is found again, and refused where the text has changed`() {
    var shell = sampleShell()
    let lines = shell.respond(to: "cite courier-1:q1").lines.map { $0.plain }
    let stamp = lines[lines.count - 1]
    #expect(lines[0] == "“The bridge will stand,”")
    #expect(shell.respond(to: "show \(stamp)").status == .done)
    let other = String(stamp.prefix { $0 != "@" }) + "@0123456789ab"
    #expect(shell.respond(to: "show \(other)").status == .missing)
  }

  @Test func `a link carries the words, with what has a meaning encoded`() {
    let link = TextFragment.link("https://example.org/a#top", to: "well-known, of course")
    #expect(link == "https://example.org/a#:~:text=well%2Dknown%2C%20of%20course")
    let parted = TextFragment.link("https://example.org/a", to: "It holds … and will hold")
    #expect(parted == "https://example.org/a#:~:text=It%20holds,and%20will%20hold")
    let long = TextFragment.link("https://example.org/a", to: "a b c d e f g h i j k")
    #expect(long.hasSuffix("#:~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k"))
  }

  @Test func `a sheet has counts and no verdict`() {
    var shell = sampleShell()
    let answer = shell.answer("check gazette-1")
    #expect(answer.contains("Marta Okafor 1; Daniel Ruiz 2"))
    #expect(answer.contains("no correction notice found"))
  }

  @Test func `a line is taken back`() {
    var shell = sampleShell()
    _ = shell.respond(to: "A = quotes")
    _ = shell.respond(to: "kwic bridge")
    #expect(shell.answer("undo") == "taken back: A = quotes")
    #expect(shell.desk.result("A") == nil)
    #expect(shell.answer("A").contains("no command 'A'"))
  }

  @Test func `groups stand under their value`() {
    var shell = sampleShell()
    let answer = shell.answer("quotes | group by source | columns source quotation cue")
    #expect(answer.contains("Marta Okafor"))
    #expect(shell.answer("figures | group by outlet").contains("\n\nMarlow Gazette  1 figure\n"))
    #expect(shell.answer("figures | group").contains("'group' needs 'by' and a column"))
  }

  @Test func `sources are told apart by name, kind and verb`() {
    var shell = sampleShell()
    #expect(shell.answer("sources unnamed all").contains("A senior official"))
    #expect(shell.answer("verbs").contains("said"))
    #expect(shell.answer("who Okafor").contains("2 times in 2 articles, 2 outlets"))
    #expect(shell.answer("unattributed").hasPrefix("1 figure with no source named in the text, of 2"))
    #expect(shell.answer("first bridge").hasPrefix("1 source quoted with “bridge” in sample, earliest first"))
    #expect(shell.answer("count quotes by cue").contains("counted by cue"))
    #expect(shell.answer("count nothing").contains("lists nothing to count"))
  }

  @Test func `what is known of a source counts the quotations that 'quotes' finds`() {
    var shell = sampleShell()
    #expect(shell.answer("who Daniel Ruiz").contains("2 times in 1 article"))
    _ = shell.answer("reject gazette-1:q2")
    #expect(shell.answer("who Daniel Ruiz").contains("1 time in 1 article"))
    #expect(shell.answer("quotes by Daniel Ruiz").hasPrefix("1 quotation found"))
  }

  @Test func `verbs are set out by outlet and stance`() {
    var shell = sampleShell()
    let answer = shell.answer("verbs by outlet denied | csv")
    #expect(answer.hasPrefix("outlet,quotations,"))
    #expect(answer.contains("Marlow Gazette,4,"))
    #expect(answer.contains("Easton Courier,1,"))
    #expect(shell.answer("verbs by \"outlet\"").contains("no source 'outlet' found"))
    #expect(shell.answer("verbs by outlet nonsense").hasPrefix("error:"))
  }

  @Test func `a column's name of several words may hold a clause word`() {
    var shell = sampleShell()
    #expect(shell.answer("figures | count by said by").contains("2 figures counted by said by"))
    #expect(shell.answer("figures | count by by").hasPrefix("error:"))
  }

  @Test func `oddities of one kind are one row an article, and each a row where that is asked`() {
    let text = "“One. “Two. “Three.\n\n“Four.\n\n“Five."
    let article = Article(id: "torn", text: Array(text.utf8), title: "Torn")
    var shell = Shell(
      sources: FakeArticles(loaded: LoadedArticles(articles: [article], problems: [])), files: FakeFiles())
    _ = shell.answer("load torn")
    let unpaired = shell.answer("problems all | where problem = \"unpaired quotation mark\"")
    #expect(!unpaired.hasPrefix("1 of"))
    #expect(shell.answer("problems | where problem = \"unpaired quotation mark\"").hasPrefix("1 of"))
  }

  @Test func `a corpus is not written as a table, and the answer says what is`() {
    var shell = sampleShell()
    #expect(shell.answer("export quotes.csv").contains("did you mean 'quotes > quotes.csv'?"))
    #expect(shell.answer("export quotes.doc").contains("the file's ending names its format"))
  }

  @Test func `a stopped search says how far it came`() {
    var shell = sampleShell()
    let stopped = Supervision(report: { _ in }, isCancelled: { true })
    let response = shell.respond(to: "kwic bridge", under: stopped)
    #expect(response.transcript.joined().contains("stopped: the first 0 of 2 articles"))
  }
}

struct SettingTests {
  @Test func `settings are shown, set and taken back`() {
    var shell = sampleShell()
    #expect(shell.answer("set").contains("rows   1000: how many rows of an answer are shown"))
    #expect(shell.answer("set rows 1") == "rows is 1")
    #expect(shell.answer("quotes").contains("1 of 4 rows shown"))
    #expect(shell.answer("set rows all") == "rows is all")
    #expect(shell.answer("undo") == "taken back: set rows all")
    #expect(shell.settings.rows == 1)
  }

  @Test func `plain answers are records, line by line`() {
    var shell = sampleShell()
    _ = shell.respond(to: "set plain on")
    #expect(shell.answer("quotes by Ruiz direct").contains("\nwords      “Nine coffees,”"))
    #expect(shell.answer("dispersion bridge").contains(" of 30"))
    #expect(shell.answer("quotes by Ruiz | group by source").contains("\nsource     Daniel Ruiz\n"))
    for line in [
      "figures compared", "dispersion bridge", "quotes | plot", "sources | bars", "quotes | group by outlet",
    ] {
      let drawn = shell.answer(line).filter { "─│●○▸◂·█▇▁┼┬".contains($0) }
      #expect(drawn.isEmpty, "\(line): \(drawn)")
    }
  }

  @Test func `the history lists the lines of the session`() {
    var shell = sampleShell()
    _ = shell.respond(to: "sources")
    _ = shell.respond(to: "qoutes")
    #expect(shell.answer("history so").contains("1 line in this session"))
    _ = shell.respond(to: "history")
    #expect(shell.desk.last?.rows.map { $0.cells[1].shown } == ["sources", "qoutes", "history so"])
  }
}
