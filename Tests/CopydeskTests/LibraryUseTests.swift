import Foundation
import NewsAnalysis
import NewsText
import Testing

/// The lines that README.md shows of the library: they compile, since they stand here, and they are the same.
struct LibraryUseTests {
  private func run(print: (String) -> Void) {
    let text = "“The gates will stay shut until May,” said Ilse Varga, the harbour master."
    let article = Article(id: "herald-1", text: Array(text.utf8), date: CalendarDate(iso: "2021-03-02"))
    let analysis = Analyzer().analyze(article)

    for quotation in analysis.quotations {
      let speaker = quotation.speaker.map { analysis.sources[$0].name } ?? "nobody named"
      let words = quotation.content.map { article.string($0) }.joined(separator: " … ")
      print("\(speaker) (by rule \(quotation.rule)): \(words)")
    }
  }

  @Test func `the library says who said what`() {
    var lines: [String] = []
    run { lines.append($0) }
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("Ilse Varga (by rule ") == true)
    #expect(lines.first?.hasSuffix("): “The gates will stay shut until May,”") == true)
  }

  @Test func `README shows these lines`() throws {
    let here = URL(filePath: #filePath)
    let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let readme = String(decoding: try Data(contentsOf: root.appending(path: "README.md")), as: UTF8.self)
    let source = String(decoding: try Data(contentsOf: here), as: UTF8.self)
    let block = try #require(readme.split(separator: "```swift\n").dropFirst().first?.split(separator: "```").first)
    let shown = block.split(separator: "\n").map { $0.drop { $0 == " " } }
    let compiled = Set(source.split(separator: "\n").map { $0.drop { $0 == " " } })
    #expect(shown.count >= 10)
    #expect(shown.filter { !compiled.contains($0) } == [])
  }
}
