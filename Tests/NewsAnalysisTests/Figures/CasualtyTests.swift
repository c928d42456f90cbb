import NewsAnalysis
import NewsText
import Testing

struct CasualtyTests {
  private func check(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(MarkedText.figures(in: MarkedText(marked).text) == marked, sourceLocation: sourceLocation)
  }

  @Test func `people who died are counted across the clause`() {
    check("⟦≥50 person killed:At least 50⟧ people died in the flood.")
    check("⟦2 soldier killed:Two⟧ soldiers were killed and ⟦3 person injured:three⟧ wounded.")
    check("⟦6 priest killed:Six⟧ priests and ⟦2 woman killed:two⟧ women were murdered.")
  }

  @Test func `an act names what happened to its victims`() {
    check("The blast killed ⟦12 person killed:12⟧ and wounded ⟦30 person injured:30⟧.")
    check("Police condemned the murder of ⟦4 guard killed:four⟧ guards.")
    check("The mayor was shot dead along with ⟦2 driver killed:two⟧ drivers.")
  }

  @Test func `a toll counts the dead`() {
    check("The death toll rose to ⟦↑24 person killed:24⟧.")
  }

  @Test func `those who kill are not killed`() {
    check("⟦3 gunman:Three⟧ gunmen killed ⟦5 farmer killed:five⟧ farmers.")
  }

  @Test func `capitals only are read as well`() {
    check("⟦3 rebel killed:THREE⟧ REBELS WERE KILLED AND ⟦7 person injured:SEVEN⟧ OTHERS WERE WOUNDED.")
  }
}
