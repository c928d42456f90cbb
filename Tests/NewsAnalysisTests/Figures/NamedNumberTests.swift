import NewsAnalysis
import NewsText
import Testing

struct NamedNumberTests {
  @Test(arguments: [
    "It stands in Shed 9 today.", "She waits in Room 12.", "She watches Channel 4.", "Flight 370 vanished.",
    "Article 5 binds them.", "He drives in Formula 1.", "The G20 met.", "A Boeing 747 landed.",
    "A Boeing 747 jet landed.", "Articles 5 and 6 bind them.", "Apollo 11 landed.", "Berth 12 was free.",
    "Group 7 won.", "Year 6 pupils met.", "She lay in ward 5.", "He lives at 12 Harbour Street.", "One asks why.",
    "The rapper 50 Cent sang.", "A 7-Eleven was robbed.", "They closed Three Mile Island.", "One Direction sang.",
    "The Seven Sisters stand.", "He drove a 4x4.", "The Boeing 737-800 landed.", "The Nine Elms quay was shut.",
    "The Gang of Four met.", "They watched Ocean's 11 twice.", "Beverly Hills 90210 was a show.",
    "The comet 67P came.", "They read 2 Timothy aloud.", "Article 12(3) binds them.", "The P5+1 met.",
    "A Twenty20 match began.",
    "They won the 4x100m relay.", "The passport number is 123456789.", "The Fab Four sang.", "It was a one-off.",
    "The Nasdaq 100 opened.", "Six Nations games are sold out.",
    "Ilse, whom one asks first, left.", "It was one-sided.", "A two-faced reply came.",
  ])
  func `a number that names a thing is no figure`(text: String) {
    #expect(MarkedText.figures(in: text) == text)
  }

  @Test func `a word that may name counts where things follow`() {
    #expect(
      MarkedText.figures(in: "In the ward 12 patients slept.") == "In the ward ⟦12 patient:12⟧ patients slept.")
    #expect(
      MarkedText.figures(in: "A Boeing 747 with 12 people landed.").hasSuffix("with ⟦12 person:12⟧ people landed."))
  }

  @Test func `the words of a name count where they are no name`() {
    #expect(MarkedText.figures(in: "Her seven sisters came.") == "Her ⟦7 sister:seven⟧ sisters came.")
    #expect(MarkedText.figures(in: "It lies three miles off.") == "It lies ⟦3 [mi_i]:three miles⟧ off.")
    #expect(MarkedText.figures(in: "It cost 50 cents.") == "It cost ⟦0.5 USD:50 cents⟧.")
    #expect(MarkedText.figures(in: "The room is 4x4 m.").contains("⟦"))
  }

  @Test func `a hyphen ties a noun to its number`() {
    #expect(MarkedText.figures(in: "The 500-page report came.") == "The ⟦500 page:500⟧-page report came.")
    #expect(MarkedText.figures(in: "A two-man crew left.") == "A ⟦2 man:two⟧-man crew left.")
    #expect(MarkedText.figures(in: "A three-bedroom flat burned.") == "A ⟦3 bedroom:three⟧-bedroom flat burned.")
    #expect(MarkedText.figures(in: "A 40-strong crew left.") == "A ⟦40 crew:40⟧-strong crew left.")
    #expect(MarkedText.figures(in: "A 7.2-magnitude quake came.") == "A ⟦7.2 magnitude:7.2⟧-magnitude quake came.")
  }
}
