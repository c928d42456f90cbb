import NewsAnalysis
import NewsText
import Testing

/// The texts were published on Wednesday, 8 February 2012.
struct PlannedDateTests {
  private func check(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(MarkedText.dates(in: MarkedText(marked).text) == marked, sourceLocation: sourceLocation)
  }

  @Test func `what is told in the present with a day lies ahead`() {
    check("The vote is on ⟦2012-02-14:Tuesday⟧.")
    check("The trial starts ⟦2012-02-13:Monday⟧.")
    check("Parliament meets on ⟦2012-02-10:Friday⟧.")
    check("Talks resume on ⟦2012-02-13:Monday⟧.")
    check("On ⟦2012-02-10:Friday⟧, the council votes on the plan.")
    check("The law takes effect in ⟦2012-09:September⟧.")
    check("The book is released on ⟦2012-02-10:Friday⟧.")
  }

  @Test func `what will be held lies ahead`() {
    check("The vote will be held on ⟦2012-02-14:Tuesday⟧.")
    check("The vote was postponed until ⟦2012-02-14:Tuesday⟧.")
    check("Ahead of ⟦2012-02-12:Sunday⟧'s vote, the party was split.")
  }

  @Test func `what people are doing on a day may lie ahead`() {
    check("They are meeting on ⟦2012-02-10:Friday⟧.")
    check("Varga is sworn in on ⟦2012-02-10:Friday⟧.")
    check("Police are searching after a robbery on ⟦2012-02-06:Monday⟧.")
  }

  @Test func `each day follows the verb of its own clause`() {
    check("Varga said on ⟦2012-02-07:Tuesday⟧ that the trial starts on ⟦2012-02-13:Monday⟧.")
    check("Varga said on ⟦2012-02-07:Tuesday⟧ the vote was on ⟦2012-02-06:Monday⟧.")
    check("The trial, which opened on ⟦2012-02-06:Monday⟧, will end on ⟦2012-02-10:Friday⟧.")
  }

  @Test func `what has been stays behind, whatever the present says of it`() {
    check("The vote was on ⟦2012-02-07:Tuesday⟧.")
    check("The report, released ⟦2012-02-07:Tuesday⟧, shows a rise.")
    check("She takes over after the flood on ⟦2012-02-06:Monday⟧.")
    check("The flood on ⟦2012-02-06:Monday⟧ leaves the town without power.")
  }

  @Test func `a week may be added to a day`() {
    check("The vote is ⟦2012-02-21:Tuesday week⟧.")
  }

  @Test func `the day of a dateline is past`() {
    check("ORSK, ⟦2012-02-07:Feb. 7⟧ — The bank will pay.")
  }

  @Test(arguments: [
    "Two Wednesdays were lost.", "Friday prayers were held.", "April Jones and June Holt met.", "John 3:16 was read.",
    "The case, 2:24-cv-00123, was filed.", "20th Century Fox made it.", "The code is 10-10-10.",
    "The school has 2020 pupils.", "The town's 1900 inhabitants voted.", "Resolution 1701 binds them.",
    "The ISSN is on page 1914.",
    "Black September was banned.", "Her girl Friday left.",
    "It rose by an average of 1950.",
  ])
  func `names and counts are no dates`(text: String) {
    #expect(MarkedText.dates(in: text) == text)
  }

  @Test func `a year that opens its sentence is one before what could be counted`() {
    check("In ⟦2010:2010⟧ pupils stayed at home.")
    check("They came after ⟦2012-02-03:Friday⟧ prayers.")
  }
}
