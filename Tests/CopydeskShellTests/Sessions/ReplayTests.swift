import Testing

@testable import CopydeskShell

struct ReplayTests {
  private let text = """
    # Lesson

    ```copydesk
    > load Corpus/bridge
    bridge: 2 articles
    sha256:0123456789ab
    > quotes by Quill
    “It will hold,” [..]
    ...
    3 quotations found
    ```

    ```copydesk skip
    > figures
    ```

    ```copydesk
    > nonsense
    error: no command 'nonsense'
    [2]
    ```

    The end.
    """

  @Test func `other corrections beside the corpus are told before what follows from them`() throws {
    let text = """
      ```copydesk
      > load Corpus/bridge
      bridge: 2 articles
      sha256:0123456789ab
      2 corrections by readers, sha256:aaaaaaaaaaaa
      > quotes
      3 quotations found
      ```
      """
    let file = try SessionFile(path: "lesson.md", bytes: Array(text.utf8))
    let marks = ["bridge: 2 articles", "sha256:0123456789ab"]
    for other in [[], ["2 corrections by readers, sha256:bbbbbbbbbbbb"]] {
      let report = Replay.report(of: file, answers: [answer(marks + other), answer(["4 quotations found"])])
      #expect(report.status == .corpusDiffers)
      #expect(
        ReplayText(report).lines.prefix(2) == [
          "lesson.md:2: 'load Corpus/bridge' opens the corpus with other corrections by readers than those of this session",
          "lesson.md:6: 'quotes' answers differently, which may follow from the corpus",
        ])
    }
    let same = [answer(marks + ["2 corrections by readers, sha256:aaaaaaaaaaaa"]), answer(["3 quotations found"])]
    #expect(Replay.report(of: file, answers: same).status == .asWritten)
  }

  private func answer(_ lines: [String], status: Int32 = 0) -> RecordedAnswer {
    RecordedAnswer(lines: lines, status: status)
  }

  private var good: [RecordedAnswer] {
    [
      answer(["bridge: 2 articles", "sha256:0123456789ab"]),
      answer(["“It will hold,” said", "a", "3 quotations found"]),
      answer(["error: no command 'nonsense'"], status: 2),
    ]
  }

  @Test func `answers as written pass`() throws {
    let report = Replay.report(of: try session(text), answers: good)
    #expect(report.status == .asWritten)
    #expect(ReplayText(report).lines == ["lesson.md: 4 commands: 3 as written, 1 skipped"])
    #expect(SessionUpdate.bytes(after: report) == nil)
  }

  @Test func `a difference is a unified diff with file and line`() throws {
    var answers = good
    answers[1] = answer(["“It will hold,” said", "a", "4 quotations found"])
    let report = Replay.report(of: try session(text), answers: answers)
    #expect(report.status == .differs)
    #expect(
      ReplayText(report).lines == [
        "lesson.md:7: 'quotes by Quill' answers differently", "--- lesson.md", "+++ lesson.md (answered)",
        "@@ -8,3 +8,3 @@ quotes by Quill", " “It will hold,” [..]", " ...", "-3 quotations found",
        "+4 quotations found",
        "lesson.md: 4 commands: 2 as written, 1 different, 1 skipped",
      ])
  }

  @Test func `of a shape is told what differs in it`() throws {
    func headlines(_ answered: [String]) throws -> [String] {
      let file = try session("```copydesk check=shape\n> quotes\nref  speaker\n1    Ada\n```\n")
      return Replay.report(of: file, answers: [answer(answered)]).steps.map { $0.headline }
    }
    #expect(try headlines(["ref   speaker", "9     Ben"]) == ["'quotes' as written"])
    #expect(
      try headlines(["ref  by"]) == [
        "'quotes' answers in another shape (1 line instead of 2, column 'by' instead of 'speaker')"
      ])
    #expect(try headlines(["ref", "9"]) == ["'quotes' answers in another shape (1 column instead of 2)"])
  }

  @Test func `bringing up to date keeps prose, matchers and what did not change`() throws {
    var answers = good
    answers[1] = answer(["“It will hold,” said", "a", "4 quotations found"])
    answers[2] = answer(["error: no command 'nonsense' (did you mean 'notes'?)"], status: 2)
    let file = try session(text)
    let bytes = try #require(SessionUpdate.bytes(after: Replay.report(of: file, answers: answers)))
    let updated = String(decoding: bytes, as: UTF8.self)
    let expected = text.replacing("3 quotations", with: "4 quotations")
      .replacing("'nonsense'\n", with: "'nonsense' (did you mean 'notes'?)\n")
    #expect(updated == expected + "\n")
    let again = try SessionFile(path: "lesson.md", bytes: bytes)
    #expect(Replay.report(of: again, answers: answers).status == .asWritten)
  }

  @Test func `another corpus is told first and outranks what follows from it`() throws {
    var answers = good
    answers[0] = answer(["bridge: 3 articles", "sha256:ffffffffffff"])
    answers[1] = answer(["nothing"])
    let report = Replay.report(of: try session(text), answers: answers)
    #expect(report.status == .corpusDiffers)
    let lines = ReplayText(report).lines
    #expect(lines[0] == "lesson.md:4: 'load Corpus/bridge' opens another corpus than the one of this session")
    #expect(
      lines.contains("lesson.md:7: 'quotes by Quill' answers differently, which may follow from the corpus"))
  }

  @Test func `a corpus that is missing is told`() throws {
    let report = Replay.report(
      of: try session(text), answers: [answer(["error: no article found"], status: 3)] + good.dropFirst())
    #expect(report.status == .corpusDiffers)
    #expect(ReplayText(report).lines[0] == "lesson.md:4: 'load Corpus/bridge' finds no corpus")
  }

  @Test func `a run that ended early is told with the line it stopped at`() throws {
    let report = Replay.report(
      of: try session(text), answers: Array(good.prefix(1)), interruption: .crashed(signal: 11))
    #expect(report.status == .incomplete)
    #expect(
      ReplayText(report).lines == [
        "lesson.md:7: the command crashed (signal 11)", "lesson.md: 4 commands: 1 as written, 1 skipped, 2 not run",
      ])
  }

  @Test func `of several files the gravest status counts`() {
    #expect(ReplayReport.Status.gravest(of: [.asWritten, .differs, .incomplete]) == .incomplete)
    #expect(ReplayReport.Status.gravest(of: [.differs, .corpusDiffers, .malformed]) == .malformed)
    #expect(ReplayReport.Status.gravest(of: []) == .asWritten)
  }

  @Test func `an annotation stands on one line and escapes what would end it`() throws {
    let report = Replay.report(of: try session("```copydesk\n> kwic 100%\na, b\n```\n"), answers: [answer(["c"])])
    #expect(
      GitHubReport(report).lines == [
        "::error file=lesson.md,line=2,title='kwic 100%25' answers differently::@@ -3,1 +3,1 @@ kwic 100%25%0A-a, b%0A+c"
      ])
  }

  @Test func `JUnit has a case for each command and knows no raw markup`() throws {
    let report = Replay.report(of: try session("```copydesk\n> kwic <b>\na\n```\n"), answers: [answer(["b & c"])])
    let text = JUnitReport([report]).text
    #expect(text.contains("<testsuite name=\"lesson.md\" tests=\"1\" failures=\"1\" errors=\"0\" skipped=\"0\">"))
    #expect(text.contains("name=\"2: kwic &lt;b&gt;\""))
    #expect(text.contains("+b &amp; c</failure>"))
  }

  @Test func `JSON has a line for each file`() throws {
    let report = Replay.report(of: try session("```copydesk\n> figures\na\n```\n"), answers: [answer(["a"])])
    #expect(
      String(decoding: ReplayJSON.line(for: report), as: UTF8.self) == """
        {"file": "lesson.md", "status": 0, "error": null, "unsteady_lines": [], "commands": [{"line": 2, "command": "figures", \
        "outcome": "as-written", "follows_from_corpus": false, "diff": []}]}

        """)
  }

  @Test func `an answer that changes from run to run is told`() throws {
    let file = try session("```copydesk\n> figures\n...\n```\n")
    let report = Replay.report(of: file, answers: [answer(["a"])], secondAnswers: [answer(["b"])])
    #expect(report.status == .differs)
    #expect(ReplayText(report).lines.first == "lesson.md:2: two runs gave different answers")
  }

  @Test func `answers come through a pipe in any pieces`() {
    let answers = [answer(["a", "", "“ü”"], status: 2), answer([]), answer(["2 1"])]
    let bytes = answers.flatMap { AnswerFrames.bytes(of: $0) }
    var frames = AnswerFrames()
    var received: [RecordedAnswer] = []
    for byte in bytes {
      frames.append(CollectionOfOne(byte))
      while let answer = frames.next() { received.append(answer) }
    }
    #expect(received == answers)
  }
}
