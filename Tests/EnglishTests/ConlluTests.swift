import English
import NewsText
import Testing

struct ConlluTests {
  private func rows(_ text: String) -> [[Substring]] {
    var trees = TreeStore(LanguageModel.english.layers(of: Article(id: "doc 1", text: Array(text.utf8)).withWholeText))
    return String(decoding: trees.conllu(), as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }

  @Test func `each token is a row of ten fields`() {
    let table = rows("Dana Orlova left.\n\nShe slept.")
    #expect(table[0] == ["# newdoc id = doc 1"])
    let words = table.filter { $0.count > 1 }
    #expect(words.allSatisfy { $0.count == 10 })
    #expect(words.map { $0[1] } == ["Dana", "Orlova", "left", ".", "She", "slept", "."])
    #expect(words[2][9] == "SpaceAfter=No")
    #expect(words[0][9] == "Entity=(PER")
    #expect(words[1][9] == "Entity=PER)")
  }

  @Test func `furniture and noise are written too`() {
    let text = Array("HEAD\n\nOne * two.".utf8)
    let layout = Layout(
      paragraphs: [.init(fragments: [ByteRange(6, 9), ByteRange(12, 16)])],
      furniture: [.init(kind: .headline, range: ByteRange(0, 4))], noise: [ByteRange(10, 11)])
    let whole = Article(id: "a", text: text, layout: layout).withWholeText
    let layers = LanguageModel.english.layers(of: whole)
    #expect(layers.tokens.map { whole.string($0.range) } == ["HEAD", "One", "*", "two", "."])
  }
}
