import NewsText
import Testing

struct CalendarDateTests {
  @Test func `8 February 2012 was a Wednesday`() {
    #expect(CalendarDate(year: 2012, month: 2, day: 8)?.weekday == 3)
  }

  @Test func `adding days crosses months, years and leap days`() {
    let day = CalendarDate(year: 2012, month: 2, day: 28)
    #expect(day?.adding(days: 1)?.description == "2012-02-29")
    #expect(day?.adding(days: 2)?.description == "2012-03-01")
    #expect(day?.adding(days: -59)?.description == "2011-12-31")
  }

  @Test(arguments: ["2012-02-30", "2012-13-01", "x", "", "2012-2-8"])
  func `what is no day is nil`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }
}
