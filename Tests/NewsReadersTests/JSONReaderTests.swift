import NewsText
import Testing

@testable import NewsReaders

struct JSONReaderTests {
  @Test func `a list of articles is read, one by one up to an error`() throws {
    let scratch = try Scratch()
    let good = Reading(
      try scratch.write("a.json", #"[{"headline": "Vote", "body": "It rained."}, {"text": "It snowed."}]"#))
    #expect(good.ids == ["a-1", "a-2"])
    let broken = Reading(try scratch.write("b.json", "[{\"text\": \"It rained.\"},\n {\"text\": ]"))
    #expect(broken.ids == ["b-1"])
    #expect(broken.failures.map(\.line) == [2])
  }

  @Test func `one article a file has the file's name`() throws {
    let scratch = try Scratch()
    let reading = Reading(
      try scratch.write("a1.json", #"{"content": "tokens", "content_original": "Words.", "authors": ["A B", "C"]}"#))
    #expect(reading.ids == ["a1"])
    #expect(reading.text == "Words.")
    #expect(reading.articles.first?.author == "A B, C")
  }

  @Test func `an object may hold the list`() throws {
    let scratch = try Scratch()
    #expect(Reading(try scratch.write("a.json", #"{"n": 1, "articles": [{"id": 7, "text": "Words."}]}"#)).ids == ["7"])
  }

  @Test(arguments: ["[", "{", "[1,]", "{\"a\" 1}", "\"\\x\"", "\"\\ud8\"", "tru", "-", "1 2", "", "\"\u{1}\""])
  func `what is no JSON is refused`(source: String) {
    #expect(throws: JSONError.self) { try JSONParser.value(of: Array(source.utf8)) }
  }

  @Test func `escapes become their scalars, half pairs U+FFFD`() throws {
    let value = try JSONParser.value(of: Array(#""\u00e9\ud83d\ude00\ud800 \udc00\/\n""#.utf8))
    #expect(value.words == "é😀\u{FFFD} \u{FFFD}/\n")
  }

  @Test func `nesting without end is refused, not followed`() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 200_000)
    #expect { try JSONParser.value(of: deep) } throws: { ($0 as? JSONError)?.kind == .tooDeep }
  }
}
