import NewsAnalysis
import NewsText
import Testing

struct InterviewTests {
  /// Who says what, as "speaker: words" lines.
  private func said(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Article(id: "test", text: Array(text.utf8)))
    return analysis.quotations.map { quotation in
      let speaker = quotation.speaker.map { analysis.sources[$0].name } ?? "nobody"
      let words = quotation.content.map { analysis.article.string($0) }.joined(separator: " … ")
      return "\(speaker): \(words)"
    }
  }

  @Test func `the answers are those of the person that the introduction names`() {
    let found = said(
      """
      We spoke to Tova Larsen, mayor of Aune, about the pier.

      Q: What is left of it?

      A: It burned to the water.

      Q: Who pays?

      A: The town pays half of it.
      """)
    #expect(found.filter { $0.hasPrefix("Tova Larsen") }.count == 2)
    #expect(found.contains("Tova Larsen: It burned to the water."))
  }

  @Test(arguments: [
    "Brandt: What is left of it?\nLarsen: It burned to the water.\nBrandt: Who pays?\nLarsen: The town pays half.",
    "[00:01:12] Brandt: What is left?\n[00:01:15] Larsen: It burned to the water.\n[00:02:00] Larsen: The town pays half.",
  ])
  func `a label on each line says who speaks`(text: String) {
    let found = said(text)
    #expect(found.contains("Larsen: It burned to the water."))
    #expect(found.contains("Larsen: The town pays half."))
  }

  @Test func `letters without an introduction stay letters`() {
    let found = said("Q: What is left of it?\n\nA: It burned to the water.")
    #expect(found.allSatisfy { !$0.hasPrefix("Larsen") })
  }
}
