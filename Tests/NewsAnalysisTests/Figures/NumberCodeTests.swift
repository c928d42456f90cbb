import NewsAnalysis
import NewsText
import Testing

struct NumberCodeTests {
  @Test(arguments: [
    "Call (555) 123-4567 for berths.", "Call (020) 7946 0958 for berths.", "Send a fax to 555 1234 today.",
    "Call 1-800-HARBOUR now.", "Call 1-800-555-0199 now.", "Call 07700 900123 now.", "Call +44 20 7946 0958 now.",
    "Pay to GB29 NWBK 6016 1331 9268 19.", "Pay FR14 2004 1010 0505 0001 3M02 606.",
  ])
  func `telephone numbers and accounts are no figures`(text: String) {
    #expect(MarkedText.figures(in: text) == text)
  }

  @Test(arguments: [
    "It has 1,,000 parts.", "It has 5٦ parts.", "It has ٦5 parts.", "It has ５ million parts.", "It has ५५ parts.",
    "It lists 1,2,3,4.", "It lists 1,234,56.",
  ])
  func `digits that make no number are left out whole`(text: String) {
    #expect(MarkedText.figures(in: text) == text)
  }

  @Test(arguments: [
    "The 9/11 attacks closed the port.", "The kiosk is open 24/7.", "The kiosk is open 24-7.",
    "It was a 50-50 chance.", "The dog was aged -5.", "The -3-year-old boy ran.",
  ])
  func `idioms and negative ages are left out`(text: String) {
    #expect(MarkedText.figures(in: text) == text)
  }

  @Test func `a year in parentheses before a number is no area code`() {
    #expect(MarkedText.figures(in: "The flood (1997) took 300 boats.") == "The flood (1997) took ⟦300 boat:300⟧ boats.")
  }

  @Test func `a score is still told where 24 stands before 7`() {
    #expect(MarkedText.figures(in: "The town won 24-7.") == "The town won ⟦24:24⟧-⟦7:7⟧.")
  }

  @Test func `an editor's brackets around a number are read over, a note's are not`() {
    #expect(MarkedText.figures(in: "He lost [four] boats.") == "He lost [⟦4 boat:four⟧] boats.")
    #expect(MarkedText.figures(in: "He lost his boats.[4]") == "He lost his boats.[4]")
  }

  @Test func `a stray space in a grouped number is read over`() {
    #expect(MarkedText.figures(in: "It drew 70, 000 gulls.") == "It drew ⟦70000 gull:70, 000⟧ gulls.")
  }
}
