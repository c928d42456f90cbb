import NewsReaders
import NewsText
import Testing

struct GzipInputTests {
  /// `{"id": "g", "text": "It rained."}` and a line feed, packed.
  private static let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xAB, 0x56, 0xCA, 0x4C, 0x51, 0xB2, 0x52, 0x50, 0x4A,
    0x57, 0xD2, 0x51, 0x50, 0x2A, 0x49, 0xAD, 0x28, 0x01, 0x71, 0x3C, 0x4B, 0x14, 0x8A, 0x12, 0x33, 0xF3, 0x52, 0x53,
    0xF4, 0x94, 0x6A, 0xB9, 0x00, 0xA6, 0x8F, 0x1D, 0x31, 0x22, 0x00, 0x00, 0x00,
  ]

  @Test func `packed files are unfolded, several members in a row too`() throws {
    let scratch = try Scratch()
    #expect(Reading(try scratch.write("a.jsonl.gz", Self.packed)).ids == ["g"])
    #expect(Reading(try scratch.write("b.jsonl.gz", Self.packed + Self.packed)).ids == ["g", "g-2"])
  }

  @Test func `packed data that ends early or is none is reported`() throws {
    let scratch = try Scratch()
    #expect(
      Reading(try scratch.write("a.jsonl.gz", Self.packed.dropLast(12))).reasons.contains(.truncatedArchive("gzip")))
    #expect(Reading(try scratch.write("b.jsonl.gz", "It rained.")).reasons == [.damagedArchive("gzip")])
  }
}
