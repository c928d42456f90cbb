import NewsAnalysis
import Testing

struct JSONWriterTests {
  @Test func `keys keep their order and control characters are escaped`() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("b")
      writer.string("a\"\\\n\u{1b}é")
      writer.key("a")
      writer.array(of: [1.5, 2, .nan]) { $0.number($1) }
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"b": "a\"\\\n\u001bé", "a": [1.5, 2, null]}"#)
  }
}
