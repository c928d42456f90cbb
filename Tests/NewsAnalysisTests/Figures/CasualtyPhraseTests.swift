import NewsAnalysis
import NewsText
import Testing

struct CasualtyPhraseTests {
  private func check(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(MarkedText.figures(in: MarkedText(marked).text) == marked, sourceLocation: sourceLocation)
  }

  @Test func `fates of several words are read`() {
    check("⟦12 person missing:Twelve⟧ people went missing.")
    check("⟦12 person missing:Twelve⟧ people remain unaccounted for.")
    check("⟦12 sailor killed:Twelve⟧ sailors lost their lives.")
    check("⟦12 man detained:Twelve⟧ men are in custody.")
    check("⟦12 person abducted:Twelve⟧ people were taken hostage.")
    check("⟦~4000 person displaced:Some 4,000⟧ people were forced from their homes.")
    check("⟦12 person injured:Twelve⟧ people were treated for burns.")
    check("⟦12 person killed:Twelve⟧ people were stabbed to death.")
    check("⟦12 person killed:Twelve⟧ people are reported to have died.")
  }

  @Test func `lives are lost, claimed and cost`() {
    check("⟦12 life killed:Twelve⟧ lives were lost.")
    check("The storm claimed ⟦12 life killed:12⟧ lives.")
    check("The shelling cost the lives of ⟦12 person killed:12⟧ people.")
    check("The party claimed ⟦12 seat:12⟧ seats.")
  }

  @Test func `those shot are killed only where it is said`() {
    check("Gunmen shot ⟦12 person:12⟧ people.")
    check("Gunmen shot dead ⟦12 person killed:12⟧ people.")
  }

  @Test func `a part shares the fate of the whole`() {
    check("The dead include ⟦3 child killed:three⟧ children and ⟦2 guard killed:two⟧ guards.")
    check("Among the injured were ⟦3 child injured:3⟧ children.")
    check("The blast killed ⟦12 person killed:12⟧, among them ⟦3 child killed:three⟧ children.")
    check("⟦12 person killed:Twelve⟧ people were killed. ⟦8 person killed:Eight⟧ of them were children.")
    check("⟦12 person detained:Twelve⟧ people were arrested. ⟦8:Eight⟧ of them were later freed.")
  }

  @Test func `an act opens a list of victims`() {
    check("They killed the mayor, as well as ⟦2 guard killed:two⟧ guards.")
    check("She told of the murder of Varga, his wife and ⟦2 driver killed:two⟧ drivers.")
    check("They killed the mayor, and ⟦2 guard:two⟧ guards escaped.")
  }

  @Test func `what a relative clause tells comes after the act`() {
    check("It followed the murder of ⟦4 sailor killed:four⟧ sailors who had been abducted.")
  }

  @Test func `denied fates and things are no casualties`() {
    check("None of the ⟦12 sailor:12⟧ sailors was hurt.")
    check("⟦12 sailor:Twelve⟧ sailors were not hurt.")
    check("⟦12 cow:Twelve⟧ cows were killed.")
    check("Rebels captured ⟦12 village:12⟧ villages.")
    check("⟦12 man:Twelve⟧ men were sentenced to death.")
  }

  @Test func `a toll may rise from what it was`() {
    check("The death toll climbed from ⟦10 person killed:10⟧ to ⟦↑24 person killed:24⟧.")
    check("Fatalities rose to ⟦↑24 person killed:24⟧.")
    check("The number of people killed rose to ⟦↑24 person killed:24⟧.")
  }

  @Test func `of a whole only the part shares the fate`() {
    check("⟦3 sailor killed:Three⟧ of the ⟦15 sailor:15⟧ sailors were killed.")
    check("⟦1 person injured:One⟧ of the ⟦2:two⟧ was hurt.")
    check("⟦5 person killed:Five⟧ of the ⟦9 person killed:nine⟧ dead were children.")
    check("⟦≥12 person injured:At least a dozen⟧ were hurt, ⟦2 person injured:two⟧ critically.")
  }
}
