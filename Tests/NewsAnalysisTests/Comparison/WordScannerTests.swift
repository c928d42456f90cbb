import NewsText
import Testing

@testable import NewsAnalysis

struct WordScannerTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return WordScanner.words(of: bytes, in: ByteRange(0, bytes.count)).map {
      String(decoding: bytes[$0.range.indices], as: UTF8.self)
    }
  }

  @Test func `apostrophes and the marks of numbers stay inside words`() {
    #expect(words("“Don’t,” she's said: 14,000 or $1.5?") == ["Don’t", "she's", "said", "14,000", "or", "1.5"])
  }

  @Test func `hyphens dashes and marks of any alphabet part words`() {
    #expect(words("well-known—«мир», the 5-year plan…") == ["well", "known", "мир", "the", "5", "year", "plan"])
  }

  @Test func `each Chinese character is a word`() {
    #expect(words("海港，火災。") == ["海", "港", "火", "災"])
  }

  @Test(arguments: ["", "…", "'", "1,", "a'", "\u{FF}"])
  func `bare marks and cut words end the scan`(text: String) {
    #expect(words(text).count <= 1)
  }

  @Test func `a cut scalar at the end of the range is no word of the next`() {
    let bytes = Array("aé".utf8)
    #expect(WordScanner.words(of: bytes, in: ByteRange(0, 2)).count == 1)
  }
}
