import NewsReaders
import NewsText
import Testing

struct JSONLinesReaderTests {
  @Test func `a line is an article, its text unchanged`() throws {
    let scratch = try Scratch()
    let line = #"{"id": "a", "text": "“Нет,”\u0020she said.\r\n", "date": "2015-03-03T10:00:00Z"}"#
    let reading = Reading(try scratch.write("a.jsonl", line + "\n"))
    #expect(reading.ids == ["a"])
    #expect(reading.text == "“Нет,” she said.\r\n")
    #expect(reading.articles.first?.date?.description == "2015-03-03")
  }

  @Test func `a broken line costs itself alone`() throws {
    let scratch = try Scratch()
    let lines = #"{"id": "a", "text": "x"}"# + "\n{\"id\": \n\n" + #"{"id": "b", "text": "y"}"#
    let reading = Reading(try scratch.write("a.jsonl", lines))
    #expect(reading.ids == ["a", "b"])
    #expect(reading.failures.first?.description.hasSuffix("a.jsonl:2: not JSON: it ends early") == true)
    #expect(reading.tally.description == "loaded 2 of 3, skipped 1: not JSON (1)")
  }

  @Test func `a record without text, or with a number for it, is refused with its line`() throws {
    let scratch = try Scratch()
    let lines = [#"{"id": "x"}"#, #"{"id": "y", "text": 12}"#, #"["z"]"#].joined(separator: "\n")
    let reading = Reading(try scratch.write("a.jsonl", lines))
    #expect(reading.failures.map(\.line) == [1, 2, 3])
    #expect(reading.reasons.prefix(2) == [.noText, .fieldIsNoText("text")])
  }

  @Test func `records without ids are numbered, a second equal id is told apart and reported`() throws {
    let scratch = try Scratch()
    let file = try scratch.write("n.jsonl", String(repeating: "{\"text\": \"x\"}\n", count: 2))
    #expect(Reading(file).ids == ["n-1", "n-2"])
    let twice = Reading(file, file)
    #expect(twice.ids == ["n-1", "n-2", "n-1-2", "n-2-2"])
    #expect(twice.articles.last?.diagnostics.contains { $0.kind == .duplicateID } == true)
  }

  @Test func `a line that is not UTF-8 is repaired and reported`() throws {
    let scratch = try Scratch()
    let bytes = Array(#"{"id": "a", "text": "“caf"#.utf8) + [0xE9] + Array(#""}"#.utf8)
    let reading = Reading(try scratch.write("a.jsonl", bytes))
    #expect(reading.text == "“caf\u{FFFD}")
    #expect(reading.articles.first?.diagnostics.first?.kind == .invalidUTF8)
  }
}
