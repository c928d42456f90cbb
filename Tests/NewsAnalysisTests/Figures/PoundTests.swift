import NewsAnalysis
import NewsText
import Testing

struct PoundTests {
  private func check(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(MarkedText.figures(in: MarkedText(marked).text) == marked, sourceLocation: sourceLocation)
  }

  @Test func `pounds are money near words of money and of weight elsewhere`() {
    check("He lost ⟦↓10 GBP:10 pounds⟧ in a bet.")
    check("He lost ⟦10 [lb_av]:10 pounds⟧ there.")
    check("They stole ⟦2000 GBP:2,000 pounds⟧ in notes.")
  }

  @Test func `pounds of goods weigh`() {
    check("They raised ⟦5000 [lb_av]:5,000 pounds⟧ of potatoes.")
    check("They spent ⟦5000 GBP:5,000 pounds⟧ of public money.")
  }

  @Test func `inches may be tied to feet`() {
    check("The ⟦6.167 [ft_i]:6-foot-2⟧ guard fell.")
    check("The ⟦6.167 [ft_i]:6-foot-2-inch⟧ guard fell.")
  }

  @Test func `an initial before a number is no hedge`() {
    check("Vitamin C ⟦500 mg:500 mg⟧ helps.")
  }
}
