import NewsReaders
import NewsText
import Testing

struct JSONLReaderTests {
  @Test func `a record gives an article with its text unchanged`() throws {
    let line = #"{"id": "a", "text": "“Да,”\u0020she said.\r\n", "date": "2012-02-08T10:00:00Z"}"#
    let article = try JSONLReader.article(line: Array(line.utf8), fallbackID: "x")
    #expect(article.id == "a")
    #expect(String(decoding: article.text, as: UTF8.self) == "“Да,” she said.\r\n")
    #expect(article.date?.description == "2012-02-08")
  }
}
