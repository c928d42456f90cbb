import NewsAnalysis
import NewsText
import Testing

@testable import CopydeskShell

struct ShowCommandTests {
  @Test func `every reference of an article stands beside its lines`() {
    let text = (1...9).map { "\($0)" }.joined(separator: " and ")
    let article = Article(id: "a", text: Array("On \(text) days, 1234 and 12345 and 99 people came.".utf8))
    let analysis = Analyzer().analyze(article)
    let lines = ArticlePage(analysis: analysis, settings: Settings()).lines().map { $0.plain }
    let labels = lines.dropFirst(3).flatMap { $0.prefix(9).split(separator: " ") }.filter { $0.hasPrefix("f") }
    #expect(labels.count == analysis.figures.count && labels.count > 3)
    #expect(!lines.joined().contains("…"))
  }

  @Test func `an article stands with its references beside its lines`() {
    var shell = sampleShell(width: 60)
    #expect(
      shell.answer("show courier-1").hasSuffix(
        """

        q1        “The bridge will stand,” Okafor told reporters. It
        f1        has at least 16 beams.

        q2        An official wants a new one.
        """))
  }

  @Test func `a quotation stands between brackets with what is known of it`() {
    var shell = sampleShell()
    let answer = shell.answer("show gazette-1:q1")
    #expect(answer.contains("⟦“The bridge will stand,”⟧ said Marta Okafor, the mayor."))
    #expect(answer.contains("read by      by-hand; sure of the reading 90%"))
  }

  @Test func `a passage is counted in scalars`() {
    var shell = sampleShell()
    #expect(shell.answer("show gazette-1:1-11").contains("“⟦The bridge⟧ will"))
  }
}
