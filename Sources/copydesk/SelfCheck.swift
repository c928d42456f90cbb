import CEditline
import CopydeskShell
import English
import Glibc
import NewsAnalysis
import NewsText

/// Tries what the program needs on this machine.
struct SelfCheck {
  private let sample = """
    “The bridge will hold,” said Ada Quill, the engineer. She looked at 14 beams.
    """

  func run() -> ExitStatus {
    let article = Article(id: "self-check", text: Array(sample.utf8), date: CalendarDate(iso: "2020-02-03"))
    let analysis = Analyzer().analyze(article)
    let quotation = analysis.quotations.first { $0.kind == .direct }
    let speaker = quotation?.speaker.map { analysis.sources[$0].name }
    let results = [
      Result("characters beyond ASCII (LC_CTYPE)", passed: ced_set_locale()),
      Result("the language model, byte for byte", passed: LanguageModel.english.isIntact),
      Result("a quotation and who said it", passed: speaker == "Ada Quill"),
      Result("a figure", passed: analysis.figures.contains { $0.low == 14 }),
      Result("a folder to keep the history in", passed: History(environment: .current, project: "") != nil),
    ]
    var sink = ByteSink(descriptor: STDOUT_FILENO)
    for result in results { sink.write(line: "\(result.passed ? "ok    " : "FAILED") \(result.subject)") }
    sink.flush()
    return results.allSatisfy(\.passed) ? .done : .checkFailed
  }

  private struct Result {
    let subject: String
    let passed: Bool

    init(_ subject: String, passed: Bool) {
      self.subject = subject
      self.passed = passed
    }
  }
}
