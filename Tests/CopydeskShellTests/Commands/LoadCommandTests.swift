import NewsText
import Synchronization
import Testing

@testable import CopydeskShell

/// Stops the work at its first report of the activity.
private final class StopAtReport: Sendable {
  private let isStopped = Mutex(false)

  func supervision(activity: String) -> Supervision {
    Supervision(
      report: { progress in if progress.activity == activity { self.isStopped.withLock { $0 = true } } },
      isCancelled: { self.isStopped.withLock { $0 } })
  }
}

struct LoadCommandTests {
  private var shell: Shell {
    let articles = (0..<100).map { Article(id: "a\($0)", text: Array("“It holds,” said Ada Quill.".utf8)) }
    return Shell(sources: FakeArticles(loaded: LoadedArticles(articles: articles, problems: [])), files: FakeFiles())
  }

  @Test func `a load that is stopped keeps what was analysed, in order, and says so`() {
    var shell = shell
    let response = shell.respond(to: "load x", under: StopAtReport().supervision(activity: "analysing"))
    #expect(response.status == .incomplete)
    #expect(
      response.complaints.map { $0.plain } == [
        "stopped: the first 16 of 100 articles are loaded; 'undo' takes them back"
      ])
    #expect(shell.answer("articles | csv").split(separator: "\n").count == 17)
    #expect(shell.answer("quotes by Quill").hasPrefix("16 quotations found in 16 articles"))
    #expect(shell.answer("undo") == "taken back: load x")
    #expect(shell.corpusName == nil)
  }

  @Test func `a load that is stopped while files are read goes on with those that were read`() {
    var shell = shell
    let isStopped = Mutex(true)
    let once = Supervision(
      report: { _ in }, isCancelled: { isStopped.withLock { $0 } }, goOn: { isStopped.withLock { $0 = false } })
    let response = shell.respond(to: "load x", under: once)
    #expect(response.status == .incomplete)
    #expect(
      response.complaints.map { $0.plain } == [
        "stopped: the 100 articles read until then are loaded; 'undo' takes them back"
      ])
    #expect(shell.answer("quotes by Quill").hasPrefix("100 quotations found in 100 articles"))
  }

  @Test func `what a load says fits a narrow screen`() {
    var shell = shell
    shell.settings.width = 40
    let lines = shell.respond(to: "load x as a-name-of-some-length-for-a-corpus").lines
    #expect(lines.count > 2 && lines.allSatisfy { DisplayWidth.of($0.plain) <= 40 })
  }

  @Test func `a load that is stopped before anything was analysed changes nothing`() {
    var shell = shell
    let stopped = Supervision(report: { _ in }, isCancelled: { true })
    #expect(shell.respond(to: "load x", under: stopped).transcript == ["error: stopped: no corpus is loaded"])
    #expect(shell.corpusName == nil)
  }
}
