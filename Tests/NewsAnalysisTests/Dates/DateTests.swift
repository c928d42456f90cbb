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

  @Test func `minutes past an hour are a time, and what is past a number is none`() {
    check("The roof fell ⟦2012-02-08T04.10:ten past four⟧.")
    check("The roof fell ⟦2012-02-08T18.30:half past six in the evening⟧.")
    check("They walked past four sheds, and ten past mayors came.")
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

  @Test func `a step from another day is one date`() {
    check("He left ⟦2012-02-06:the day before yesterday⟧.")
    check("They meet ⟦2012-02-10:the day after tomorrow⟧.")
    check("It opens ⟦2012-02-17:a week from Friday⟧.")
    check("It opens ⟦2012-02-21:a week on Tuesday⟧.")
    check("It burned ⟦2012-01-23:two weeks ago on Monday⟧.")
    check("It burned ⟦2011-02-08:a year ago today⟧.")
    check("It burned ⟦2012-W04:the week before last⟧.")
    check("It burned ⟦2012-01-22:three Sundays ago⟧.")
    check("It ends in ⟦2012-02-18:ten days' time⟧.")
  }

  @Test func `holidays are found with their possessive, in the year that the tense asks for`() {
    check("They met on ⟦2011-12-31:New Year's Eve⟧.")
    check("They met on ⟦2011-12-31:New Year’s Eve⟧.")
    check("They will meet on ⟦2012-02-14:Valentine's Day⟧.")
    check("They met on ⟦2011-11-25:Black Friday⟧.")
  }

  @Test func `quarters have codes, and the last one that has begun is meant`() {
    check("Profit rose in ⟦2014-Q3:Q3 2014⟧.")
    check("Profit rose in ⟦2014-Q3:2014 Q3⟧.")
    check("Profit rose in ⟦2011-Q3:the third quarter⟧.")
    check("Profit will rise in ⟦2012-Q3:the third quarter⟧.")
    check("The Varga Q3 has four doors.")
  }

  @Test func `days that are called by their date have their year`() {
    check("He left after the ⟦2001-09-11:Sept. 11⟧ attacks.")
    check("He left after ⟦2001-09-11:9/11⟧.")
    check("He was born on ⟦2011-09-11:Sept. 11⟧.")
  }

  @Test func `repetitions name what they repeat by`() {
    check("They meet ⟦P2W:every other week⟧.")
    check("They meet ⟦P1M:twice a month⟧.")
    check("They meet ⟦P1W:three times a week⟧.")
    check("They vote ⟦P4Y:once every four years⟧.")
    check("They meet ⟦XXXX-WXX-1TMO:every Monday morning⟧.")
    check("They meet on ⟦XXXX-WXX-5T09.00:Fridays at 9 a.m.⟧.")
  }

  @Test func `weeks and days of a month are counted from its first Monday and its first day`() {
    check("They met in ⟦2011-W41:the second week of October 2011⟧.")
    check("They met in ⟦2011-W52:the last week of 2011⟧.")
    check("They met on ⟦2011-10-31:the last day of October 2011⟧.")
    check("They met on ⟦2012-01-20:the 20th of last month⟧.")
    check("They met on ⟦2012-01-13:Friday the 13th⟧.")
  }

  @Test func `a year of two digits stands behind an abbreviated month in capitals`() {
    check("ORSK, ⟦1990-02-08:8 FEB 90⟧ (WIRE) -- It fell.")
    check("It fell on ⟦1974-10-31:31-Oct-74⟧.")
  }

  @Test(arguments: [
    "Tuesday Weld starred in it.", "He sailed to Easter Island.", "He wore his Sunday best.",
    "He wrote for the Sunday Times.", "They joined the March on Washington.", "May said she would leave.",
  ])
  func `words of the calendar in names are no dates`(_ text: String) {
    check(text)
  }

  @Test func `dates without an end are read in time`() {
    let text =
      String(repeating: "the day before ", count: 4000) + "yesterday. " + String(repeating: "once every ", count: 400)
    #expect(!MarkedText.dates(in: text).isEmpty)
  }
}
