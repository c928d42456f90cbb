import English
import NewsText
import Testing

struct ModelImageTests {
  /// A file of no sections.
  static let smallest: [UInt8] = {
    let body: [UInt8] = [0, 0, 0, 0]
    return Array("CDEM".utf8) + [2, 0, 0, 0] + Digest(of: body).bytes + body
  }()

  @Test func `a file of another kind, version or length is no model`() {
    #expect(ModelImage(copying: Self.smallest) != nil)
    #expect(ModelImage(copying: []) == nil)
    #expect(ModelImage(copying: Array(Self.smallest.dropLast())) == nil)
    var other = Self.smallest
    other[0] = 0
    #expect(ModelImage(copying: other) == nil)
    other = Self.smallest
    other[4] = 9
    #expect(ModelImage(copying: other) == nil)
  }

  @Test func `a directory longer than the file is refused`() {
    var other = Self.smallest
    other[43] = 0x7F
    #expect(ModelImage(copying: other) == nil)
  }

  @Test func `a model without its sections is no language model`() throws {
    let image = try #require(ModelImage(copying: Self.smallest))
    #expect(LanguageModel(image: image) == nil)
  }
}
