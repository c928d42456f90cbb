import NewsText
import Testing

struct WrittenDateTests {
  @Test(arguments: [
    "2012-02-08", "2012-02-08T23:10:00-05:00", "20120208", "20120208T101500Z", "February 08, 2012", "8 February 2012",
    "Feb. 8, 2012", "Wed, 08 Feb 2012 10:00:00 GMT", "Wednesday, February 8th, 2012 at 10:30 a.m. EST",
    "08-FEB-2012 15:01:01.79", "8.2.2012", "2012/02/08", "8 février 2012", "8 de febrero de 2012", "08 Feb 12",
    "1328700000", "1328700000000", "Published: Feb 8, 2012",
  ])
  func `a date is read in the ways it is written`(words: String) {
    #expect(CalendarDate(written: words)?.description == "2012-02-08")
  }

  @Test func `a date in digits with one reading is read`() {
    #expect(CalendarDate(written: "12/25/2012")?.description == "2012-12-25")
    #expect(CalendarDate(written: "25/12/2012")?.description == "2012-12-25")
  }

  @Test(arguments: ["02/08/2012", "yesterday", "", "May 2012", "31 February 2012", "12345", "99/99/9999"])
  func `what has no reading or two is no date`(words: String) {
    #expect(CalendarDate(written: words) == nil)
  }

  @Test(arguments: ["The treaty of 8 February 2012 holds", "In February 2012, 8 men", "8 February 2012 storm"])
  func `a line that says more than a date is no date line`(words: String) {
    #expect(CalendarDate(dateLine: words) == nil)
  }

  @Test func `a date line may carry weekday, time and zone`() {
    #expect(CalendarDate(dateLine: "Updated: Wed 8 Feb 2012, 10:30 GMT")?.description == "2012-02-08")
  }
}
