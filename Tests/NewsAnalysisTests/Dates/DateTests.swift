import NewsAnalysis
import NewsText
import Testing

struct DateTests {
  private func check(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(MarkedText.dates(in: MarkedText(marked).text) == marked, sourceLocation: sourceLocation)
  }

  @Test func `dates written out are read in every order`() {
    check("It opened on ⟦1997-03-05:March 5, 1997⟧.")
    check("It opened on ⟦1997-03-05:5 March 1997⟧.")
    check("It opened on ⟦1997-03-05:the 5th of March 1997⟧.")
    check("It opened in ⟦1997-03:March 1997⟧.")
    check("It opened in ⟦1997:1997⟧.")
    check("It opened on ⟦1997-03-05:1997-03-05⟧.")
    check("It opened in ⟦199:the 1990s⟧, not in ⟦18:the 19th century⟧.")
    check("It stood in ⟦BC0480:480 BC⟧.")
  }

  @Test func `weekdays follow the tense`() {
    check("They met ⟦2012-02-07:Tuesday⟧.")
    check("They met ⟦2012-02-08:Wednesday⟧.")
    check("They will meet ⟦2012-02-10:Friday⟧.")
    check("They met ⟦2012-02-03TNI:Friday night⟧.")
  }

  @Test func `relative expressions count from the day of publication`() {
    check("It was sold ⟦2011-11:last November⟧.")
    check("It was sold ⟦2012-02-07:yesterday⟧.")
    check("It was sold ⟦2012-02-03:five days ago⟧.")
    check("It was sold ⟦2012-W05:last week⟧.")
    check("It was sold ⟦2011:last year⟧.")
    check("It was sold ⟦2012-02:earlier this month⟧.")
  }

  @Test func `a month before the day of publication is of the same year, a later one of the year before`() {
    check("Work began in ⟦2012-01:January⟧ and stopped in ⟦2011-12:December⟧.")
  }

  @Test func `lengths and repetitions have durations`() {
    check("It lasted ⟦P11M:11 months⟧.")
    check("It lasted for ⟦P1DE:the past decade⟧.")
    check("It lasted ⟦P1W:about a week⟧.")
    check("It comes ⟦P1D:every day⟧.")
  }

  @Test func `a weekday of a week and the last one of a month are one date`() {
    check("It was sold on ⟦2012-01-31:Tuesday of last week⟧.")
    check("It was sold on ⟦2011-10-28:the last Friday of October 2011⟧.")
  }

  @Test func `plans reach ahead`() {
    check("They will meet in ⟦2012-W08:two weeks⟧.")
    check("She is to take over on ⟦2013-01-01:Jan. 1⟧.")
  }

  @Test func `the time of day belongs to its day`() {
    check("It sank at ⟦2012-02-07T22.30:10:30 p.m. on Tuesday⟧.")
  }

  @Test func `history takes its years from the text before`() {
    let text = """
      The siege of 1812 was long. War came in June 1812, after 1809, 1810 and 1811. On 8 August the town fell. In 1813 \
      peace came. The bridge of 1709 stood.
      """
    #expect(MarkedText.dates(in: text).contains("⟦1812-08-08:8 August⟧"))
  }

  @Test(arguments: [
    "They may march on.", "He sat in the sun and ate a date.", "The second one fell.", "It may be so.",
    "April Jones left.",
    "He is 25 years old.", "It weighs 2,000 pounds.", "Call 2010-2015-86.",
  ])
  func `words that only look like dates are none`(text: String) {
    let found = MarkedText.dates(in: text)
    #expect(found == text)
  }
}
