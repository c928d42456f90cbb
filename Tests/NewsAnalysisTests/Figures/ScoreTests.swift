import NewsAnalysis
import NewsText
import Testing

struct ScoreTests {
  private func check(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(MarkedText.figures(in: MarkedText(marked).text) == marked, sourceLocation: sourceLocation)
  }

  @Test func `the sides of a score are two figures and no range`() {
    check("Velden won ⟦3:3⟧-⟦1:1⟧ at home.")
    check("Velden lost ⟦2:2⟧-⟦0:0⟧ at home.")
    let text = "Velden took a 3-1 victory."
    let figures = Analyzer().analyze(Article(id: "test", text: Array(text.utf8))).figures
    #expect(figures.map(\.counted) == ["score", "score"])
    #expect(figures.allSatisfy { $0.bound == .exact })
  }

  @Test func `a draw is one figure`() {
    check("The match ended in a ⟦2:2-2⟧ draw.")
  }

  @Test func `the sides of a vote count votes`() {
    check("The court ruled in a ⟦5 vote:5⟧-⟦4 vote:4⟧ decision.")
    check("The board voted ⟦12 vote:12⟧ to ⟦3 vote:3⟧ against it.")
  }

  @Test func `what people are counted with is no score`() {
    check("They won with ⟦10–15 person:10-15⟧ people.")
  }

  @Test func `what is a share of what stands between its numbers`() {
    check("⟦0.1 share:One person in ten⟧ is poor.")
    check("⟦0.2 share:One child in five⟧ goes hungry.")
    check("⟦0.3 share:Three boats out of ten⟧ leak.")
    check("⟦~0.2 share:About one person in five⟧ is poor.")
    check("He scored ⟦1 goal:one⟧ goal in ⟦10 game:ten⟧ games.")
  }
}
