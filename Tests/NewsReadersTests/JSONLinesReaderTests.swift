import NewsText
import Testing

@testable import NewsReaders

struct JSONLinesReaderTests {
  @Test func `a record gives an article with its text unchanged`() throws {
    let line = #"{"id": "a", "text": "“Да,”\u0020she said.\r\n", "date": "2012-02-08T10:00:00Z"}"#
    let value = try JSONParser.value(of: Array(line.utf8))
    let record = try JSONRecord.record(of: value).get()
    #expect(record.id == "a")
    #expect(String(decoding: record.text, as: UTF8.self) == "“Да,” she said.\r\n")
    #expect(record.date == "2012-02-08T10:00:00Z")
  }
}
