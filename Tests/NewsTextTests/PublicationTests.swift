import NewsText
import Testing

struct PublicationTests {
  @Test(arguments: [
    "2012-02-08T10:40:00Z": "10:40Z", "2012-02-08 10:40": "10:40", "Wed, 08 Feb 2012 10:40:00 +0100": "10:40+01:00",
    "8 February 2012, 10:40 pm": "22:40", "2012-02-08T00:00:00Z": nil, "2012-02-08": nil, "25:99": nil, "": nil,
    "1234:567": nil,
  ])
  func `a written date may hold a time`(written: String, time: String?) {
    #expect(ClockTime(written: written)?.description == time)
  }

  private func article(_ date: String?, _ time: String? = nil) -> Article {
    Article(
      id: "a", text: [], date: date.flatMap { CalendarDate(iso: $0) }, time: time.flatMap { ClockTime(written: $0) })
  }

  @Test func `of two articles the earlier is known by day and time, across zones`() {
    #expect(article("2012-02-08").wasPublished(before: article("2012-02-09")))
    #expect(!article("2012-02-08").wasPublished(before: article("2012-02-08", "10:40Z")))
    #expect(article("2012-02-08", "10:40+02:00").wasPublished(before: article("2012-02-08", "09:10Z")))
    #expect(!article("2012-02-08", "10:40").wasPublished(before: article("2012-02-08", "11:40Z")))
    #expect(!article(nil).wasPublished(before: article("2012-02-08")))
  }

  private static let body = "The ferry sank off Norrington on Monday.\n\nDivers will search the wreck"

  @Test(arguments: [
    "\(body).\n\nReporting by Jan Holt of Reuters": ["Reuters"], "\(body). (AP)": ["AP"], "\(body). — AFP": ["AFP"],
    "By Jan Holt, Associated Press\n\n\(body).": ["AP"],
    "\(body).\n\nThe Associated Press contributed to this report.": ["AP"],
    "\(body).\n\n© 2012 The Associated Press": ["AP"], "\(body).\n\nReuters said the ferry was old.": [], "": [],
  ])
  func `the lines above and below a report name the service it comes from`(text: String, services: [String]) {
    let bytes = Array(text.utf8)
    #expect(PageFacts(of: bytes, layout: Layout(of: bytes, title: nil)).credits == services)
  }
}
